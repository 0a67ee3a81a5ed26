-- The year round: tasks and materials of spaces, light events, days that a meeting makes known, calendars by a secret.

create table task (
    id text primary key,
    -- In whose space; null: the convener's.
    mechanism_id text,
    -- Null: the mechanism's own.
    body text,
    state text not null,
    -- Who may read it, in one word for all with the same readers.
    audience text not null,
    -- "person:…", "body:…"; empty: nobody yet.
    doer text not null,
    -- YYYY-MM-DD; empty: no day.
    due text not null,
    -- The commitment, post, paragraph or entry of a note it comes from; empty: from somebody's head.
    cause text not null,
    version bigint not null,
    record text not null
);
create index task_audience on task (audience, state, due);
create index task_due on task (state, due);
create index task_cause on task (cause) where cause <> '';

-- What who does it was reminded of: once each for a day, again if the day is moved.
create table task_reminder (
    task_id text not null references task (id) on delete cascade,
    due text not null,
    kind text not null,
    at bigint not null,
    primary key (task_id, due, kind)
);

-- Papers and links of a space.
create table space_material (
    id text primary key,
    -- The space: "midsa", "midsa/steering-group", "convener".
    space text not null,
    title text not null,
    -- A link; empty: a paper.
    address text not null,
    name text not null,
    media_type text not null,
    bytes blob not null,
    put_by text not null references account (id),
    put_at bigint not null
);
create index space_material_space on space_material (space, put_at desc, id);

create table gathering (
    id text primary key,
    kind text not null,
    -- Who holds it; null: the convener.
    mechanism_id text,
    body text,
    state text not null,
    audience text not null,
    starts_at bigint not null,
    ends_at bigint not null,
    version bigint not null,
    record text not null
);
create index gathering_starts on gathering (starts_at, id);
create index gathering_audience on gathering (audience, ends_at);

create table gathering_sign_up (
    gathering_id text not null references gathering (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    mechanism_id text,
    -- 'placed' or 'waiting'
    seat text not null,
    at bigint not null,
    primary key (gathering_id, account_id)
);
create index gathering_sign_up_account on gathering_sign_up (account_id);

create table gathering_file (
    id text primary key,
    gathering_id text not null references gathering (id) on delete cascade,
    name text not null,
    media_type text not null,
    bytes blob not null,
    put_by text not null references account (id),
    put_at bigint not null
);
create index gathering_file_gathering on gathering_file (gathering_id, put_at);

-- What a meeting lets others know of its days, besides those who have a part in it.
create table meeting_days (
    meeting_id text primary key references meeting (id) on delete cascade,
    audience text not null,
    record text not null,
    at bigint not null,
    account_id text not null references account (id)
);
create index meeting_days_audience on meeting_days (audience);

-- Calendars other programmes subscribe to by an address nobody can guess: a space's, or the network's.
create table calendar_subscription (
    account_id text not null references account (id) on delete cascade,
    -- "space midsa", "space midsa/steering-group", "network"
    what text not null,
    -- SHA-256 of the secret in the address, hexadecimal.
    token_hash text not null unique,
    created_at bigint not null,
    primary key (account_id, what)
);
