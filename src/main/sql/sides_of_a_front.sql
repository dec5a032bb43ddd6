-- Who takes ground from whom, by number of stories?
select coalesce(actor_name, actor) as taker, coalesce(counterparty_name, counterparty) as loser, count(*) as events,
       sum(stories) as stories, string_agg(distinct place_name, ', ' order by place_name) as places
from control_events
where action = 'gain' and coalesce(actor, '') <> '' and coalesce(counterparty, '') <> ''
group by all
order by stories desc, taker, loser;
