-- Accounts, their signed-in sessions, one-time links, and mail to be sent.

create table account (
    id text primary key,
    email text not null unique,
    name text not null,
    -- Argon2id in PHC form; null: signs in by link only.
    password_hash text,
    -- ISO 639-1; null: as the browser asks.
    language text,
    -- IANA zone; null: as the meeting.
    zone text,
    administrator boolean not null default false,
    -- Grows when all sessions of the person must end.
    generation bigint not null default 0,
    created_at bigint not null,
    disabled_at bigint
);

create table auth_session (
    -- SHA-256 of the cookie's token, hexadecimal.
    token_hash text primary key,
    account_id text not null references account (id) on delete cascade,
    generation bigint not null,
    created_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null,
    user_agent text not null
);
create index auth_session_account on auth_session (account_id);

create table sign_in_link (
    -- SHA-256 of the link's token, hexadecimal.
    token_hash text primary key,
    -- 'sign_in' or 'first_administrator'.
    purpose text not null,
    account_id text references account (id) on delete cascade,
    -- SHA-256 of the asking browser's cookie; null: any browser.
    browser_hash text,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint
);

create table outbox (
    id text primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at bigint not null,
    sent_at bigint,
    attempts bigint not null default 0,
    next_attempt_at bigint not null,
    last_error text
);
create index outbox_due on outbox (sent_at, next_attempt_at);

-- How people belong to mechanisms; a mechanism's own meetings are open only to them.
create table mechanism_member (
    mechanism_id text not null,
    account_id text not null references account (id) on delete cascade,
    -- 'member', 'observer', 'secretariat'
    role text not null,
    primary key (mechanism_id, account_id)
);
create index mechanism_member_account on mechanism_member (account_id);
