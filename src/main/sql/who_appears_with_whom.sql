-- Which actors appear with whom or what in a sentence, more than chance would have it? Names that the gazetteer knows, in
-- at least two stories; pairs of places, demonyms and the publishers themselves stay out. Run by jobs too: Spark's SQL as well.
select a.name as one, b.name as other, sum(p.count) as sentences, sum(p.stories) as stories,
       round(max(p.npmi), 2) as npmi, round(sum(p.g2), 1) as g2, min(p.q_value) as q_value
from cooccurrences p
join entities a on a.entity_id = p.entity_a
join entities b on b.entity_id = p.entity_b
where p.scope = 'sentence'
  and p.entity_a not like 'name:%' and p.entity_b not like 'name:%'
  and a.type <> 'nationality' and b.type <> 'nationality'
  and not (a.type in ('country', 'place', 'facility') and b.type in ('country', 'place', 'facility'))
  and a.name not in (select publisher from articles where publisher is not null)
  and b.name not in (select publisher from articles where publisher is not null)
group by a.name, b.name
having sum(p.stories) > 1
order by g2 desc, one, other
limit 25;
