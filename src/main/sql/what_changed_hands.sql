-- What changed hands, when, and how many independent sources say so?
select event_start, place_name, action, coalesce(actor_name, actor) as actor,
       coalesce(counterparty_name, counterparty) as from_whom, sources, stories, articles, round(confidence, 2) as confidence
from control_events
where action in ('gain', 'loss')
order by event_start, place_name;
