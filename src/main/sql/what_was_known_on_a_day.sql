-- What could a reader know on a day? Only states that an article published by then tells of.
with asked as (select date '2024-12-06' as day)
select place_name, state, coalesce(holder_name, holder) as holder, valid_from, known_from
from control_timeline, asked
where known_from <= day and valid_from <= day and (valid_to is null or valid_to >= day)
order by known_from, place_name;
