-- Notes written together in a space, all the year round: a live text of no meeting. What hangs on a note (pictures,
-- comments) is of its meeting or space by that note alone.
alter table note alter column meeting_id drop not null;
alter table note drop constraint note_of_one;
alter table note add constraint note_of_one check (case when meeting_id is null
    then item_id is null and document_id is null else (item_id is null) <> (document_id is null) end);
alter table attachment drop column meeting_id;
alter table comment_thread drop column meeting_id;

create table space_note (
    id text primary key references note (id) on delete cascade,
    -- The space: "midsa", "midsa/steering-group", "convener".
    space text not null,
    title text not null,
    author_id text not null references account (id),
    created_at bigint not null,
    -- Read only since then.
    archived_at bigint,
    version bigint not null
);
create index space_note_space on space_note (space);

-- Who was told that they are named in it: once each.
create table space_note_told (
    note_id text not null references note (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    at bigint not null,
    primary key (note_id, account_id)
);
