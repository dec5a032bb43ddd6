-- every row of entity_mentions has its article
-- tables: entity_mentions, articles
select m.article_id, m.mention_id
from entity_mentions m left anti join articles a on m.article_id = a.article_id
