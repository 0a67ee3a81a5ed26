-- What was undertaken and recommended, and what became of it.

create table commitment (
    id text primary key,
    -- Who put it down; null: the convener.
    mechanism_id text,
    state text not null,
    -- Who may read it, in one word for all with the same readers.
    audience text not null,
    -- A mechanism's key, a State's code, or 'convener'.
    owner text not null,
    -- YYYY-MM-DD; empty: no day.
    due text not null,
    -- Where it comes from, if it does not come from somebody's head.
    meeting_id text,
    document_id text,
    para_id text,
    version bigint not null,
    record text not null
);
create index commitment_due on commitment (state, due, id);
create index commitment_owner on commitment (owner, state);
create index commitment_meeting on commitment (meeting_id) where meeting_id is not null;
create index commitment_document on commitment (document_id, para_id) where document_id is not null;
create index commitment_audience on commitment (audience);

create table commitment_theme (
    theme text not null,
    commitment_id text not null references commitment (id) on delete cascade,
    primary key (theme, commitment_id)
);
create index commitment_theme_commitment on commitment_theme (commitment_id);

-- What it said before it was written anew.
create table commitment_version (
    commitment_id text not null references commitment (id) on delete cascade,
    number bigint not null,
    at bigint not null,
    account_id text not null,
    content text not null,
    primary key (commitment_id, number)
);

-- Evidence and notes of progress: put with it, and never taken away.
create table commitment_entry (
    id text primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    kind text not null,
    at bigint not null,
    account_id text not null references account (id),
    mechanism_id text,
    day text not null,
    text text not null
);
create index commitment_entry_commitment on commitment_entry (commitment_id, at);

-- What its owner was reminded of: once each for a day, again if the day is moved.
create table commitment_reminder (
    commitment_id text not null references commitment (id) on delete cascade,
    due text not null,
    kind text not null,
    at bigint not null,
    primary key (commitment_id, due, kind)
);

-- What law or practice became.
create table impact (
    id text primary key,
    commitment_id text references commitment (id) on delete cascade,
    mechanism_id text,
    audience text not null,
    -- YYYY, YYYY-MM or YYYY-MM-DD
    day text not null,
    version bigint not null,
    record text not null
);
create index impact_commitment on impact (commitment_id) where commitment_id is not null;
create index impact_day on impact (day desc, id);

-- The record is of commitments and impacts, too.
alter table exchange_log rename column post_id to subject_id;

-- A notice is of a post or of a commitment.
create table notice_of_either (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    at bigint not null,
    kind text not null,
    post_id text references post (id) on delete cascade,
    comment_id text references post_comment (id) on delete cascade,
    commitment_id text references commitment (id) on delete cascade,
    -- Whose doing it was: the mechanism in whose name, if any.
    actor_id text,
    mechanism_id text,
    read_at bigint,
    -- From when on it may go into a letter; null: it has, or must not.
    mail_at bigint,
    check ((post_id is null) <> (commitment_id is null))
);
insert into notice_of_either (id, account_id, at, kind, post_id, comment_id, actor_id, mechanism_id, read_at, mail_at)
    select id, account_id, at, kind, post_id, comment_id, actor_id, mechanism_id, read_at, mail_at from notice;
drop table notice;
alter table notice_of_either rename to notice;
create index notice_account on notice (account_id, at desc, id);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_mail on notice (mail_at) where mail_at is not null;
