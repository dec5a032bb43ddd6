-- records are as many as articles and rejects together
-- tables: records, articles, rejects
with counts as (
  select
    (select count(*) from records) as records,
    (select count(*) from articles) as articles,
    (select count(*) from rejects) as rejects
)
select * from counts where records <> articles + rejects
