-- Live shared notes: an append-only log of updates with snapshots.

create table note (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    item_id text not null references agenda_item (id) on delete cascade,
    -- Changes if the text is ever rebuilt from elsewhere, so that old tabs do not merge two histories.
    epoch text not null,
    created_at bigint not null
);
create index note_item on note (item_id);

create table note_update (
    note_id text not null references note (id) on delete cascade,
    seq bigint not null,
    at bigint not null,
    author_id text not null,
    party_id text,
    -- SHA-256 over the bytes, to notice a damaged disk.
    checksum bytea not null,
    bytes bytea not null,
    primary key (note_id, seq)
);

create table note_snapshot (
    note_id text not null references note (id) on delete cascade,
    -- Everything up to and with this update is in the bytes.
    through_seq bigint not null,
    at bigint not null,
    checksum bytea not null,
    bytes bytea not null,
    primary key (note_id, through_seq)
);
