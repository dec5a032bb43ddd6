-- Who holds each place at the corpus's end, and how sure is that?
select place_name, state, coalesce(holder_name, holder) as holder, valid_from, round(confidence, 2) as confidence,
       len(evidence) as pieces_of_evidence, len(dissent) as pieces_of_dissent
from control_timeline
where valid_to is null
order by pieces_of_evidence desc, place_name;
