-- Under which names does each entity appear?
select name, type, mentions, articles, first_seen, last_seen,
       array_to_string(map_keys(surfaces), ', ') as names
from entities
order by mentions desc, name;
