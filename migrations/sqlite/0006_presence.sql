-- Who was in the room, session by session; what a meeting has decided about it; the codes shown in rooms.

create table presence (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    session_id text not null references session (id) on delete cascade,
    party_id text not null references party (id) on delete cascade,
    -- Who is there for the party; null: the party, as the list saw it.
    account_id text references account (id) on delete set null,
    at bigint not null,
    left_at bigint,
    -- 'list', 'self', 'qr'
    how text not null,
    -- Who noted it; null: the server itself.
    noted_by text references account (id) on delete set null,
    -- Who noted that they left.
    left_noted_by text references account (id) on delete set null
);
create index presence_session on presence (session_id, party_id);
create index presence_meeting on presence (meeting_id);
-- No person is there twice at a time. (What the list saw has no person; there the meeting's lock sees to it.)
create unique index presence_once on presence (session_id, party_id, account_id) where left_at is null;

-- A meeting without a row has no quorum and lets people check in by themselves.
create table attendance_rules (
    meeting_id text primary key references meeting (id) on delete cascade,
    quorum bigint,
    self_check_in boolean not null
);

create table check_in_code (
    session_id text primary key references session (id) on delete cascade,
    meeting_id text not null references meeting (id) on delete cascade,
    -- The public half of the address: which session it is.
    handle text not null unique,
    -- What the codes of the hour are made from. Kept as it is, because the page must draw them;
    -- all it opens is to say that one's own party is here.
    seed text not null,
    created_at bigint not null
);
