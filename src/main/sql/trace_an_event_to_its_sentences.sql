-- Which sentences stand behind each event, word for word?
select e.event_id, e.place_name, e.action, a.published_at, a.publisher, m.rule, m.sentence
from control_events e
cross join unnest(e.evidence) as u(mention_id)
join control_mentions m on m.mention_id = u.mention_id
join articles a on a.article_id = m.article_id
order by e.event_start, e.event_id, a.published_at, m.mention_id;
