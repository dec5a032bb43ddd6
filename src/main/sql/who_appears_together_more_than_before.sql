-- Which pairs appear together more in a month than they did before? Only where the whole interval lies above no change.
select c.period, a.name as one, b.name as other, c.count as windows, c.units, c.baseline_count, c.baseline_units,
       round(c.log_ratio, 2) as log2_ratio, round(c.log_ratio_low, 2) as at_least, round(c.log_ratio_high, 2) as at_most
from cooccurrence_changes c
join entities a on a.entity_id = c.entity_a
join entities b on b.entity_id = c.entity_b
where c.scope = 'window' and c.log_ratio_low > 0
  and a.type <> 'nationality' and b.type <> 'nationality'
order by c.log_ratio_low desc, c.period, one, other
limit 25;
