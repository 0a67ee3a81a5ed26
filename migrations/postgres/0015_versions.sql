-- States of a note that somebody has given a name. The text itself is in the log, up to and with `seq`.
create table note_version (
    id text primary key,
    note_id text not null references note (id) on delete cascade,
    seq bigint not null,
    name text not null,
    account_id text not null,
    party_id text,
    at bigint not null
);
create unique index note_version_name on note_version (note_id, name);
