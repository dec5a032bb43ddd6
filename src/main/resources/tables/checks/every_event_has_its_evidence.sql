-- what an event is merged from is in control_mentions
-- tables: control_events, control_mentions
select p.event_id, p.mention_id
from (select event_id, explode(evidence) as mention_id from control_events) p
left anti join control_mentions m on p.mention_id = m.mention_id
