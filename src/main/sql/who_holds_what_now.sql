-- Who holds each place at the corpus's end, and how sure is that? Sure states of places that many stories tell of come
-- first. Run by jobs too: Spark's SQL as well as DuckDB's.
with told as (
  select place_name, count(*) as events, sum(stories) as stories
  from control_events
  group by place_name)
select t.place_name, t.state, coalesce(t.holder_name, t.holder) as holder, t.valid_from,
       round(t.confidence, 2) as confidence, told.stories, told.events
from control_timeline t
join told on told.place_name = t.place_name
where t.valid_to is null
order by t.state = 'unknown', t.confidence * ln(1 + told.stories) desc, t.place_name, t.valid_from;
