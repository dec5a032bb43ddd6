-- Which stories were printed by several publishers? They count once as a witness.
select story_id, count(*) as copies, min(published_at) as first, max(published_at) as last,
       string_agg(distinct publisher, ', ' order by publisher) as publishers, any_value(title) filter (is_story_head) as title
from articles
group by story_id
having count(*) > 1
order by copies desc, story_id;
