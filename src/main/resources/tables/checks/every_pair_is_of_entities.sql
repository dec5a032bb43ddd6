-- both of a pair are rows of entities
-- tables: cooccurrences, entities
select p.entity_id
from (select distinct explode(array(entity_a, entity_b)) as entity_id from cooccurrences) p
left anti join entities e on p.entity_id = e.entity_id
