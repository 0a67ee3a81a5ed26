-- Personal tokens of the open interface. Ended ones stay: they are what somebody can look up.
create table api_token (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    -- SHA-256 in hexadecimal; the token itself is kept nowhere.
    token_hash text not null unique,
    name text not null,
    scope text not null,
    -- That of the account when it was made: it ends when all sessions are ended.
    generation bigint not null,
    created_at bigint not null,
    expires_at bigint not null,
    -- `YYYY-MM-DD`, by UTC.
    used_on text,
    ended_at bigint
);
create index api_token_account on api_token (account_id, created_at desc);
