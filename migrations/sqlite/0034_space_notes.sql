-- no-transaction
-- Notes written together in a space, all the year round: a live text of no meeting. What hangs on a note (pictures,
-- comments) is of its meeting or space by that note alone. SQLite cannot take "not null" off a column: the table is made
-- anew, as its manual says, with foreign keys aside while it is gone. Whatever breaks this off, run again it does the same.
pragma foreign_keys = off;
begin immediate;
drop table if exists note_new;
create table note_new (
    id text primary key,
    -- Null: of a space; see space_note.
    meeting_id text references meeting (id) on delete cascade,
    item_id text references agenda_item (id) on delete cascade,
    document_id text references document (id) on delete cascade,
    para_id text,
    -- Changes if the text is ever rebuilt from elsewhere, so that old tabs do not merge two histories.
    epoch text not null,
    created_at bigint not null,
    check (case when meeting_id is null then item_id is null and document_id is null
        else (item_id is null) <> (document_id is null) end),
    check (para_id is null or document_id is not null)
);
insert into note_new (id, meeting_id, item_id, document_id, para_id, epoch, created_at)
    select id, meeting_id, item_id, document_id, para_id, epoch, created_at from note;
drop table note;
alter table note_new rename to note;
create index note_item on note (item_id);
create index note_document on note (document_id);

drop table if exists attachment_new;
create table attachment_new (
    id text primary key,
    note_id text not null references note (id) on delete cascade,
    media_type text not null,
    -- Pixels.
    width bigint not null,
    height bigint not null,
    bytes blob not null,
    put_by text not null,
    put_at bigint not null
);
insert into attachment_new (id, note_id, media_type, width, height, bytes, put_by, put_at)
    select id, note_id, media_type, width, height, bytes, put_by, put_at from attachment;
drop table attachment;
alter table attachment_new rename to attachment;
create index attachment_note on attachment (note_id);

drop table if exists comment_thread_new;
create table comment_thread_new (
    id text primary key,
    note_id text not null references note (id) on delete cascade,
    -- The words it is about, as they stood; empty: about the note as a whole.
    quote text not null,
    -- Where they stand, as the editor wrote it: two positions that move with the text. Empty: nowhere.
    anchor text not null,
    opened_by text not null,
    opened_at bigint not null,
    resolved_by text,
    -- Under which name.
    resolved_name text,
    resolved_at bigint
);
insert into comment_thread_new
    (id, note_id, quote, anchor, opened_by, opened_at, resolved_by, resolved_name, resolved_at)
    select id, note_id, quote, anchor, opened_by, opened_at, resolved_by, resolved_name, resolved_at
    from comment_thread;
drop table comment_thread;
alter table comment_thread_new rename to comment_thread;
create index comment_thread_note on comment_thread (note_id);

create table if not exists space_note (
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
create index if not exists space_note_space on space_note (space);

-- Who was told that they are named in it: once each.
create table if not exists space_note_told (
    note_id text not null references note (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    at bigint not null,
    primary key (note_id, account_id)
);
commit;
pragma foreign_keys = on;
