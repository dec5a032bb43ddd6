-- every story has one head
-- tables: articles
select story_id, count_if(is_story_head) as heads from articles group by story_id having count_if(is_story_head) <> 1
