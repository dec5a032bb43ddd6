-- What was not read, and why?
select reason, count(*) as records, any_value(detail) as for_example, any_value(source_path) as in_file
from rejects
group by reason
order by records desc, reason;
