-- Asking capitals: which paragraphs went home behind which link, everything that was answered, and who did what with
-- it. All of it is a party's own: it is in no event, and only members of the party read it.

create table document_capital (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    document_id text not null references document (id) on delete cascade,
    -- Whose capital; the link is dead once the party is gone.
    party_id text not null,
    -- The link itself is kept nowhere.
    token_hash text not null unique,
    -- The form it was asked by: the same twice is one link.
    command_id text not null,
    asked_at bigint not null,
    asked_by text references account (id) on delete set null,
    expires_at bigint not null,
    opened_at bigint,
    answered_at bigint,
    -- The party has taken note of the last answer.
    noted_at bigint,
    revoked_at bigint,
    -- How many answers came; counting takes the row's lock, so that two at once are told.
    answers bigint not null default 0,
    -- The paragraphs with their words as they were sent, the note, the language, the address, as JSON.
    record text not null,
    unique (document_id, party_id, command_id)
);
create index document_capital_meeting on document_capital (meeting_id, party_id);
create index document_capital_asked_by on document_capital (asked_by);

-- Each answer with its instant; never changed. The last one counts.
create table document_capital_answer (
    id text primary key,
    capital_id text not null references document_capital (id) on delete cascade,
    number bigint not null,
    at bigint not null,
    -- The form it came by: the same twice is the same answer.
    command_id text not null,
    record text not null,
    unique (capital_id, number),
    unique (capital_id, command_id)
);

-- The party's own book of it.
create table document_capital_deed (
    capital_id text not null references document_capital (id) on delete cascade,
    number bigint not null,
    at bigint not null,
    -- None: it was done behind the link.
    actor_id text references account (id) on delete set null,
    deed text not null,
    primary key (capital_id, number)
);
create index document_capital_deed_actor on document_capital_deed (actor_id);

-- A letter whose text nobody needs once it has left the house: it holds a link that lives for days.
alter table outbox add column secret boolean not null default false;
