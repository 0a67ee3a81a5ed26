-- The stretches of time in which nothing said on an item is attributed:
-- [{"started_at":…,"ended_at":…}], microseconds UTC.
alter table agenda_item add column unattributed text not null default '[]';
