-- Which actors appear around a place? Change the name to ask for another.
with place as (select entity_id from entities where name = 'Hama'),
     pairs as (
       select entity_b as other, * from cooccurrences where entity_a in (from place)
       union all
       select entity_a as other, * from cooccurrences where entity_b in (from place))
select e.name, e.type, sum(p.count) as windows, sum(p.stories) as stories, round(max(p.npmi), 2) as npmi
from pairs p
join entities e on e.entity_id = p.other
where p.scope = 'window'
group by all
order by windows desc, e.name;
