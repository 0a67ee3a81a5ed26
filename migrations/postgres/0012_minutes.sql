-- Minutes of sessions: what is being written, what was circulated, and the corrections parties ask for.

create table minutes (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    -- ["…"]: the sessions they are of.
    sessions text not null,
    visibility text not null,
    state text not null,
    version bigint not null,
    -- Corrections are taken before this instant; null: until they are final.
    until_at bigint,
    -- What is being written, as JSON.
    text text not null,
    created_at bigint not null,
    created_by text references account (id) on delete set null
);
create index minutes_meeting on minutes (meeting_id, created_at);
create index minutes_created_by on minutes (created_by);

-- What everybody could read; never changed.
create table minutes_version (
    minutes_id text not null references minutes (id) on delete cascade,
    number bigint not null,
    -- circulated, corrected
    kind text not null,
    at bigint not null,
    actor_id text references account (id) on delete set null,
    text text not null,
    -- SHA-256 over the text, in hexadecimal.
    hash text not null,
    primary key (minutes_id, number)
);
create index minutes_version_actor on minutes_version (actor_id);

create table minutes_correction (
    id text primary key,
    minutes_id text not null references minutes (id) on delete cascade,
    at bigint not null,
    asked_by text references account (id) on delete set null,
    settled_by text references account (id) on delete set null,
    -- The correction as JSON, the party's words and the answer with it.
    record text not null
);
create index minutes_correction_minutes on minutes_correction (minutes_id, at);
create index minutes_correction_asked_by on minutes_correction (asked_by);
create index minutes_correction_settled_by on minutes_correction (settled_by);
