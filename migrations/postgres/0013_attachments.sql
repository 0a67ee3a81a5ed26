-- Pictures in notes, as they are shown: read anew and without what the camera wrote about where and when.

create table attachment (
    id text primary key,
    note_id text not null references note (id) on delete cascade,
    meeting_id text not null references meeting (id) on delete cascade,
    media_type text not null,
    -- Pixels.
    width bigint not null,
    height bigint not null,
    bytes bytea not null,
    put_by text not null,
    put_at bigint not null
);
create index attachment_note on attachment (note_id);
