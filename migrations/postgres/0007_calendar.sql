-- What calendars were told of sessions, so that a change is seen as one, and the keys of personal feeds.

create table calendar_entry (
    session_id text not null,
    -- 'room' or 'staff': what is shown to one may be gone for the other.
    audience text not null,
    meeting_id text not null references meeting (id) on delete cascade,
    -- Title, room and times as JSON, as they were last shown. A session that is gone stays here, for ever cancelled.
    facts text not null,
    -- SHA-256 of what else an entry tells, which is no reason to ask for the reader's attention.
    rest text not null,
    -- Grows when title, room, times or the cancellation change (RFC 5545, 3.8.7.4).
    sequence bigint not null,
    modified_at bigint not null,
    cancelled boolean not null,
    primary key (session_id, audience)
);
create index calendar_entry_meeting on calendar_entry (meeting_id, audience);

create table calendar_feed (
    account_id text primary key references account (id) on delete cascade,
    -- SHA-256 of the secret in the feed's address, hexadecimal.
    token_hash text not null unique,
    created_at bigint not null
);
