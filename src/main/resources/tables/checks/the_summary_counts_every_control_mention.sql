-- the mentions of control_summary are the rows of control_mentions
-- tables: control_summary, control_mentions
with counts as (
  select
    (select coalesce(sum(mentions), 0) from control_summary) as counted,
    (select count(*) from control_mentions) as mentions
)
select * from counts where counted <> mentions
