-- Silence procedures: each with the parties that may object, everything they sent in, when the house could not be
-- reached, and the key receipts are signed with.

create table silence (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    document_id text not null,
    state text not null,
    expires_at bigint not null,
    -- When the job has to look at it; null: never.
    due_at bigint,
    -- How many responses came; counting takes the row's lock, so that nothing comes in while it is being closed.
    inbox bigint not null default 0,
    version bigint not null,
    -- The procedure as JSON, without its parties.
    record text not null,
    created_by text references account (id) on delete set null
);
create index silence_meeting on silence (meeting_id);
create index silence_due on silence (due_at);
create index silence_created_by on silence (created_by);
-- One at a time on one document, whoever was quicker.
create unique index silence_open on silence (document_id) where state in ('prepared', 'announced', 'running');

-- A party that may object, as it was when it was announced; it keeps its voice when the party goes.
create table silence_party (
    silence_id text not null references silence (id) on delete cascade,
    party_id text not null,
    place bigint not null,
    -- Name and calendar as JSON.
    standing text not null,
    notified_at bigint,
    delivered_at bigint,
    opened_at bigint,
    acknowledged_at bigint,
    -- [{"hours":…,"expiry":…}]: reminders that went out.
    reminded text not null,
    primary key (silence_id, party_id)
);

-- Which letter is the notice to whom.
create table silence_notice (
    silence_id text not null references silence (id) on delete cascade,
    party_id text not null,
    mail_id text not null,
    primary key (silence_id, party_id, mail_id)
);

-- The inbox: stored in a transaction of its own as it comes, never changed.
create table silence_response (
    id text primary key,
    silence_id text not null references silence (id) on delete cascade,
    party_id text not null,
    -- The form it came by: the same twice is the same response.
    command_id text not null,
    received_at bigint not null,
    account_id text references account (id) on delete set null,
    -- The response as JSON.
    record text not null,
    taken_back_at bigint,
    -- Its place in the meeting's log, once it stands there.
    event_seq bigint,
    receipt text,
    unique (silence_id, party_id, command_id)
);
create index silence_response_received on silence_response (silence_id, received_at);
create index silence_response_account on silence_response (account_id);

-- When no server answered, as the servers themselves know it.
create table silence_outage (
    from_at bigint primary key,
    to_at bigint not null
);

-- The last sign of life of any server.
create table silence_beat (
    name text primary key,
    at bigint not null
);

-- What the house signs with; the public half follows from it.
create table house_key (
    name text primary key,
    secret text not null,
    created_at bigint not null
);

-- A calendar entry that goes along with a letter.
alter table outbox add column calendar text;
