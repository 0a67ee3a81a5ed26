-- Meetings, their programme, their parties, and the event log.

create table meeting (
    id text primary key,
    -- null: a Global RCP Meeting; else the mechanism whose own meeting it is.
    mechanism_id text,
    title text not null,
    theme text not null,
    zone text not null,
    starts_on text not null,
    ends_on text not null,
    city text not null,
    country text,
    about text not null,
    fictional boolean not null,
    agenda text not null,
    -- Number of the last event; taken with the row's lock, so numbers have no gaps.
    seq bigint not null default 0,
    -- Hash of the last event.
    head text not null,
    created_at bigint not null
);

create table session (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    title text not null,
    day text not null,
    room text not null,
    starts_at bigint not null,
    ends_at bigint not null,
    state text not null,
    visibility text not null,
    version bigint not null
);
create index session_meeting on session (meeting_id, starts_at);

create table agenda_item (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    session_id text not null references session (id) on delete cascade,
    parent_id text,
    position bigint not null,
    number text,
    title text not null,
    kind text not null,
    visibility text not null,
    planned_start bigint,
    fixed_start boolean not null,
    planned_seconds bigint not null,
    state text not null,
    outcome text,
    remark text,
    carried_from text,
    -- [{"started_at":…,"ended_at":…}], microseconds UTC
    intervals text not null,
    note_id text,
    details text not null
);
create index agenda_item_meeting on agenda_item (meeting_id, session_id, position);
create unique index agenda_item_one_in_progress on agenda_item (session_id) where state = 'in_progress';

create table party (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    kind text not null,
    mechanism_id text,
    country text,
    name text not null,
    short text not null,
    zone text
);
create index party_meeting on party (meeting_id);

create table party_member (
    party_id text not null references party (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    role text not null,
    may_commit boolean not null,
    primary key (party_id, account_id)
);
create index party_member_account on party_member (account_id);

create table meeting_role (
    meeting_id text not null references meeting (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    role text not null,
    primary key (meeting_id, account_id, role)
);
create index meeting_role_account on meeting_role (account_id);

create table event_log (
    meeting_id text not null references meeting (id),
    seq bigint not null,
    at bigint not null,
    actor_id text,
    party_id text,
    kind text not null,
    -- The event as JSON, byte for byte what the hash covers.
    payload text not null,
    -- What the room hears of it, as JSON; null: only that a number passed.
    heard text,
    -- The command that caused it, on its first event; the same command twice is refused by this index.
    command_id text,
    prev_hash text not null,
    hash text not null,
    primary key (meeting_id, seq)
);
create unique index event_log_command on event_log (meeting_id, command_id) where command_id is not null;

create table display (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    session_id text not null references session (id) on delete cascade,
    label text not null,
    token_hash text not null unique,
    created_at bigint not null,
    closed_at bigint
);
create index display_meeting on display (meeting_id);
