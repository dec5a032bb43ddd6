-- every row of control_mentions has its article
-- tables: control_mentions, articles
select m.article_id, m.mention_id
from control_mentions m left anti join articles a on m.article_id = a.article_id
