-- no state of the timeline ends before it begins
-- tables: control_timeline
select place_name, valid_from, valid_to from control_timeline where valid_to < valid_from
