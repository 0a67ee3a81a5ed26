-- What mechanisms are asked and answer, and what is recommended out of it.

create table survey (
    id text primary key,
    -- Null: the convener's, for the network.
    meeting_id text references meeting (id) on delete cascade,
    state text not null,
    -- Answers are taken before this instant.
    until bigint,
    version bigint not null,
    record text not null
);
create index survey_meeting on survey (meeting_id) where meeting_id is not null;
create index survey_state on survey (state, until);

-- One mechanism's sheet.
create table survey_sheet (
    survey_id text not null references survey (id) on delete cascade,
    mechanism_id text not null,
    -- Null: it is the mechanism's own, and nobody else's to read.
    handed_in_at bigint,
    version bigint not null,
    record text not null,
    primary key (survey_id, mechanism_id)
);

-- Every version of every answer; the last is the one that stands.
create table survey_answer (
    survey_id text not null references survey (id) on delete cascade,
    mechanism_id text not null,
    question text not null,
    version bigint not null,
    at bigint not null,
    account_id text not null references account (id),
    -- As JSON; null: it was emptied.
    value text,
    primary key (survey_id, mechanism_id, question, version)
);

-- Of what was reminded: once each for a deadline, again if the deadline is moved.
create table survey_reminder (
    survey_id text not null references survey (id) on delete cascade,
    mechanism_id text not null,
    until bigint not null,
    -- Days before.
    days bigint not null,
    at bigint not null,
    primary key (survey_id, mechanism_id, until, days)
);

create table recommendation (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    -- Null: the plenary made it out of several. No reference: it outlives a session that is planned away.
    group_id text,
    state text not null,
    place bigint not null,
    -- The paragraph it became.
    document_id text,
    para_id text,
    version bigint not null,
    record text not null
);
create index recommendation_meeting on recommendation (meeting_id, place);
create index recommendation_para on recommendation (document_id, para_id) where document_id is not null;

-- What it said before it was written anew.
create table recommendation_version (
    recommendation_id text not null references recommendation (id) on delete cascade,
    number bigint not null,
    at bigint not null,
    account_id text not null,
    content text not null,
    primary key (recommendation_id, number)
);

