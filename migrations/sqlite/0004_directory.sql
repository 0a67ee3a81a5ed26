-- The public directory. `record` is the JSON of the domain's type; columns
-- beside it exist to be asked for.
create table mechanism (
    id text primary key,
    position bigint not null,
    acronym text not null,
    name text not null,
    level text not null,
    region text not null,
    status text not null,
    record text not null,
    updated_at bigint not null
);

create table mechanism_state (
    mechanism_id text not null references mechanism (id) on delete cascade,
    code text not null,
    -- 'member', 'territory', 'observer'
    kind text not null,
    primary key (mechanism_id, code, kind)
);
create index mechanism_state_code on mechanism_state (code);

create table mechanism_theme (
    mechanism_id text not null references mechanism (id) on delete cascade,
    theme text not null,
    primary key (mechanism_id, theme)
);
create index mechanism_theme_theme on mechanism_theme (theme);

create table theme (
    id text primary key,
    position bigint not null,
    record text not null
);

create table state (
    code text primary key,
    position bigint not null,
    record text not null
);

create table past_meeting (
    number bigint primary key,
    record text not null
);

-- Lists without a page of their own: 'objectives', 'targets', 'references', 'related'.
create table directory_list (
    name text primary key,
    record text not null
);

-- Grows with every import, so that every running server sees that its copy is old.
create table directory_revision (
    id bigint primary key,
    number bigint not null
);
insert into directory_revision (id, number) values (1, 0);
