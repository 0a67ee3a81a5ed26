-- What the owners of the directory's profiles state, and the offices of mechanisms by term.
-- No row refers to the table of mechanisms: an import replaces that whole, and what owners stated outlives it.

create table mechanism_fact (
    mechanism_id text not null,
    field text not null,
    -- Lines as JSON.
    lines text not null,
    as_of text not null,
    source text not null,
    -- What the imported record said when the owners last looked at it; lines as JSON.
    imported text not null,
    number bigint not null,
    account_id text not null references account (id),
    at bigint not null,
    primary key (mechanism_id, field)
);

-- Every change of a fact: what it said, what it says. Never rewritten.
create table mechanism_fact_change (
    mechanism_id text not null,
    field text not null,
    number bigint not null,
    before_lines text not null,
    after_lines text not null,
    as_of text not null,
    source text not null,
    -- Whether the owners' fact stands since; else the imported record does.
    kept boolean not null,
    account_id text not null references account (id),
    at bigint not null,
    primary key (mechanism_id, field, number)
);
create index mechanism_fact_change_at on mechanism_fact_change (mechanism_id, at);

create table term (
    id text primary key,
    mechanism_id text not null,
    office text not null,
    holder text not null,
    begins_at bigint not null,
    -- Null: until the next one begins.
    ends_at bigint,
    source text not null,
    -- 'planned', 'running', 'over', 'withdrawn'
    state text not null,
    version bigint not null
);
create index term_mechanism on term (mechanism_id, begins_at);
create index term_due on term (state, begins_at, ends_at);

-- Who acts in a term, and what they were before it began.
create table term_account (
    term_id text not null references term (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    role_before text,
    primary key (term_id, account_id)
);
create index term_account_account on term_account (account_id);

-- What an outgoing chair leaves for who comes next.
create table handover_note (
    mechanism_id text primary key,
    text text not null,
    version bigint not null,
    account_id text not null references account (id),
    at bigint not null
);

-- Drafts of posts that their authors hand over.
create table handover_draft (
    post_id text primary key references post (id) on delete cascade,
    mechanism_id text not null
);
create index handover_draft_mechanism on handover_draft (mechanism_id);

-- Who stands in the directory as somebody to turn to. No row: nobody sees them.
create table contact (
    mechanism_id text not null,
    account_id text not null references account (id) on delete cascade,
    -- 'members', 'network'
    reach text not null,
    -- What for, in their own words.
    about text not null,
    at bigint not null,
    primary key (mechanism_id, account_id)
);

