-- no-transaction
-- A live text is the note of an agenda item, or the text in which an outcome document is written together: the whole
-- draft, or one paragraph of it. SQLite cannot take "not null" off a column: the table is made anew, as its manual says,
-- with foreign keys aside while it is gone. Whatever breaks this off, run again it does the same.
pragma foreign_keys = off;
begin immediate;
drop table if exists note_new;
create table note_new (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    item_id text references agenda_item (id) on delete cascade,
    document_id text references document (id) on delete cascade,
    para_id text,
    -- Changes if the text is ever rebuilt from elsewhere, so that old tabs do not merge two histories.
    epoch text not null,
    created_at bigint not null,
    check ((item_id is null) <> (document_id is null)),
    check (para_id is null or document_id is not null)
);
insert into note_new (id, meeting_id, item_id, epoch, created_at)
    select id, meeting_id, item_id, epoch, created_at from note;
drop table note;
alter table note_new rename to note;
create index note_item on note (item_id);
create index note_document on note (document_id);
commit;
pragma foreign_keys = on;
