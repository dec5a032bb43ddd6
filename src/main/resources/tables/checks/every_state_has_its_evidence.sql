-- what speaks for or against a state of the timeline is in control_events
-- tables: control_timeline, control_events
select p.place_name, p.valid_from, p.event_id
from (select place_name, valid_from, explode(concat(evidence, dissent)) as event_id from control_timeline) p
left anti join control_events e on p.event_id = e.event_id
