-- What is planned, threatened or feared, and by whose account?
select a.published_at, m.place, m.action, coalesce(m.actor_name, m.actor) as actor, m.modality,
       coalesce(m.source_name, m.source, a.publisher) as says, m.sentence
from control_mentions m
join articles a using (article_id)
where m.modality in ('planned', 'hypothetical')
order by a.published_at, m.place;
