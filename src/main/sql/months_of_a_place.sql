-- What was written of each place, month by month, and how much of it as news, plan or background?
select period, place_name, sum(mentions) as mentions, sum(actual) as actual, sum(planned) as planned,
       sum(hypothetical) as hypothetical, sum(negated) as negated, sum(background) as background, sum(stories) as stories
from control_summary
group by all
order by period, mentions desc, place_name;
