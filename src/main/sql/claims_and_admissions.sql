-- Who claims, who admits, and who denies?
select place_name, action, coalesce(actor_name, actor) as actor, event_start,
       array_to_string(claimed_by, ', ') as claimed_by, array_to_string(admitted_by, ', ') as admitted_by,
       array_to_string(denied_by, ', ') as denied_by
from control_events
where len(claimed_by) + len(admitted_by) + len(denied_by) > 0
order by event_start, place_name;
