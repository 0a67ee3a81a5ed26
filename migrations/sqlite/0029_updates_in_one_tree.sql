-- The updates of notes in one tree instead of a table and its index: each stroke is written once.
create table note_update_kept (
    note_id text not null references note (id) on delete cascade,
    seq bigint not null,
    at bigint not null,
    author_id text not null,
    party_id text,
    -- SHA-256 over the bytes, to notice a damaged disk.
    checksum blob not null,
    bytes blob not null,
    primary key (note_id, seq)
) without rowid;
insert into note_update_kept (note_id, seq, at, author_id, party_id, checksum, bytes)
    select note_id, seq, at, author_id, party_id, checksum, bytes from note_update order by note_id, seq;
drop table note_update;
alter table note_update_kept rename to note_update;
