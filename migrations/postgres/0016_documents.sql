-- Outcome documents: the head, the paragraphs as they stand, what is proposed on them, where parties stand, what was
-- published, and everything a paragraph ever was.

create table document (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    state text not null,
    version bigint not null,
    -- The head as JSON: symbol, title, scheme, pen …
    record text not null,
    -- When an agreement ad referendum becomes one; null: none waits.
    due_at bigint,
    created_at bigint not null,
    created_by text references account (id) on delete set null
);
create index document_meeting on document (meeting_id, created_at);
create index document_due on document (due_at);
create index document_created_by on document (created_by);

create table document_para (
    id text primary key,
    document_id text not null references document (id) on delete cascade,
    place bigint not null,
    record text not null
);
create index document_para_document on document_para (document_id, place);

-- What a paragraph was after each change; never changed.
create table document_para_state (
    para_id text not null,
    document_id text not null references document (id) on delete cascade,
    -- From 1 for each paragraph.
    number bigint not null,
    at bigint not null,
    actor_id text references account (id) on delete set null,
    party_id text,
    deed text not null,
    why text not null,
    record text not null,
    primary key (para_id, number)
);
create index document_para_state_document on document_para_state (document_id, at);
create index document_para_state_actor on document_para_state (actor_id);

create table document_proposal (
    id text primary key,
    document_id text not null references document (id) on delete cascade,
    -- Whose it is: drafts are read by this party alone.
    lead_id text not null,
    state text not null,
    created_at bigint not null,
    record text not null
);
create index document_proposal_document on document_proposal (document_id, created_at);

create table document_position (
    document_id text not null references document (id) on delete cascade,
    party_id text not null,
    -- What it is on, as JSON.
    subject text not null,
    at bigint not null,
    record text not null,
    primary key (document_id, party_id, subject)
);

-- What was published; never changed.
create table document_revision (
    document_id text not null references document (id) on delete cascade,
    number bigint not null,
    record text not null,
    -- The text, as JSON; the hash in the record is over it.
    content text not null,
    primary key (document_id, number)
);

-- A paragraph in another language, and of which words it is the translation.
create table document_translation (
    para_id text not null references document_para (id) on delete cascade,
    language text not null,
    text text not null,
    of_hash text not null,
    at bigint not null,
    actor_id text references account (id) on delete set null,
    primary key (para_id, language)
);
create index document_translation_actor on document_translation (actor_id);
