-- Meetings that prepare one another: what they left open, and texts that go up and come down.

create table meeting_step (
    meeting_id text primary key references meeting (id) on delete cascade,
    level text not null,
    -- The meeting it prepares.
    prepares_id text references meeting (id) on delete set null,
    version bigint not null,
    at bigint not null,
    account_id text not null
);
create index meeting_step_prepares on meeting_step (prepares_id) where prepares_id is not null;

-- What a meeting answered to what another left open; what nobody answered has no row.
create table meeting_issue (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    from_meeting_id text not null references meeting (id) on delete cascade,
    source text not null,
    -- The item of the agenda it was taken up as.
    item_id text,
    version bigint not null,
    record text not null,
    unique (meeting_id, source)
);
create index meeting_issue_from on meeting_issue (from_meeting_id);
create index meeting_issue_item on meeting_issue (item_id) where item_id is not null;

-- The text of a lower meeting a document was begun from.
create table document_descent (
    document_id text primary key references document (id) on delete cascade,
    meeting_id text not null references meeting (id) on delete cascade,
    from_document_id text not null references document (id) on delete cascade,
    from_meeting_id text not null,
    at bigint not null,
    account_id text not null,
    unique (meeting_id, from_document_id)
);
create index document_descent_from on document_descent (from_document_id);

-- Each of its paragraphs, with what it was when it was handed up.
create table document_para_descent (
    document_id text not null references document_descent (document_id) on delete cascade,
    place bigint not null,
    para_id text not null,
    from_para_id text not null,
    record text not null,
    primary key (document_id, place)
);
