-- Editing a programme: what waits to be published, what was, and who has seen it.

alter table session add column zone text;
-- ["en","fr"]: the languages it is interpreted into.
alter table session add column languages text not null default '[]';
-- The item of the plenary for which this group meets.
alter table session add column group_of text;
alter table agenda_item add column min_seconds bigint;

-- Edits that nobody has published yet, in the order in which they were made.
create table programme_edit (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    place bigint not null,
    -- The edit as JSON: what its author saw, and what they made of it.
    edit text not null,
    at bigint not null,
    author_id text references account (id) on delete set null
);
create unique index programme_edit_place on programme_edit (meeting_id, place);

-- What changed in a published programme, by the number of its event.
create table programme_release (
    meeting_id text not null references meeting (id) on delete cascade,
    seq bigint not null,
    at bigint not null,
    actor_id text,
    note text not null,
    -- Differences as JSON, as the room may read them and as the podium may: decided when it happened.
    told_room text not null,
    told_staff text not null,
    primary key (meeting_id, seq)
);

-- How far somebody has read the changes of a programme.
create table programme_seen (
    meeting_id text not null references meeting (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    seq bigint not null,
    primary key (meeting_id, account_id)
);
create index programme_seen_account on programme_seen (account_id);
