-- Who held each place on a day, by all that the corpus says? Change the day to ask for another.
with asked as (select date '2024-12-06' as day)
select place_name, state, coalesce(holder_name, holder) as holder, valid_from, valid_to, round(confidence, 2) as confidence
from control_timeline, asked
where valid_from <= day and (valid_to is null or valid_to >= day)
order by place_name;
