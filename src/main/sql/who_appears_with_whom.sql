-- Who appears with whom in a sentence more than chance would have it?
select coalesce(a.name, entity_a) as one, coalesce(b.name, entity_b) as other, sum(p.count) as sentences,
       sum(p.stories) as stories, round(max(p.npmi), 2) as npmi, round(sum(p.g2), 1) as g2, min(p.q_value) as q_value
from cooccurrences p
left join entities a on a.entity_id = entity_a
left join entities b on b.entity_id = entity_b
where scope = 'sentence'
group by all
order by g2 desc, one, other
limit 25;
