-- Lists of speakers. `record` is the JSON of the domain's type; columns beside
-- it exist to be asked for.

create table speakers_list (
    item_id text primary key references agenda_item (id) on delete cascade,
    meeting_id text not null references meeting (id) on delete cascade,
    session_id text not null,
    state text not null,
    version bigint not null,
    -- The next instant at which the server itself opens or closes the list.
    due_at bigint,
    record text not null
);
create index speakers_list_meeting on speakers_list (meeting_id);
create index speakers_list_due on speakers_list (due_at) where due_at is not null;

create table speech (
    id text primary key,
    item_id text not null references speakers_list (item_id) on delete cascade,
    meeting_id text not null references meeting (id) on delete cascade,
    party_id text not null,
    kind text not null,
    state text not null,
    requested_at bigint not null,
    record text not null
);
create index speech_meeting on speech (meeting_id, item_id, requested_at);
create unique index speech_one_speaking on speech (item_id) where state = 'speaking';
create unique index speech_one_called on speech (item_id) where state = 'called';

-- Texts handed in: under embargo until the speech has been given.
create table statement (
    speech_id text primary key references speech (id) on delete cascade,
    meeting_id text not null references meeting (id) on delete cascade,
    party_id text not null,
    language text not null,
    text text not null,
    file_name text,
    file_type text,
    file_bytes blob,
    handed_by text,
    handed_at bigint not null
);

-- What somebody on the podium writes down for themselves.
create table desk_note (
    session_id text not null references session (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    text text not null,
    updated_at bigint not null,
    primary key (session_id, account_id)
);
