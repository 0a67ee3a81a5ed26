-- What mechanisms exchange between meetings. A board is no table: it is all posts on a theme, of a mechanism, or of a body.

-- Who convenes the Global RCP Meetings: answers for what is shared by the whole network.
create table convener (
    account_id text primary key references account (id) on delete cascade
);

-- Who sits in a body of a mechanism; the body's key is made of its name in the directory.
create table body_member (
    mechanism_id text not null,
    body text not null,
    account_id text not null references account (id) on delete cascade,
    primary key (mechanism_id, body, account_id)
);
create index body_member_account on body_member (account_id);

create table post (
    id text primary key,
    kind text not null,
    -- null: the convener's.
    mechanism_id text,
    body text,
    author_id text not null references account (id),
    state text not null,
    stage text not null,
    -- Who may read it, in one word for all with the same readers; see the exchange's rules.
    audience text not null,
    language text not null,
    -- The question it answers.
    answers text references post (id) on delete cascade,
    pinned boolean not null,
    pinned_at_home boolean not null,
    -- Of a draft: when it was begun.
    published_at bigint not null,
    version bigint not null,
    record text not null
);
create index post_newest on post (state, published_at desc, id);
create index post_mechanism on post (mechanism_id, state, published_at desc);
create index post_author on post (author_id, state);
create index post_answers on post (answers) where answers is not null;
create index post_audience on post (audience, state, kind);

create table post_theme (
    theme text not null,
    post_id text not null references post (id) on delete cascade,
    -- The post's own, so that a theme's newest come first without looking at the others.
    published_at bigint not null,
    primary key (theme, post_id)
);
create index post_theme_newest on post_theme (theme, published_at desc, post_id);
create index post_theme_post on post_theme (post_id);

create table post_place (
    post_id text not null references post (id) on delete cascade,
    code text not null,
    primary key (post_id, code)
);
create index post_place_code on post_place (code);

-- What it said before it was written anew.
create table post_version (
    post_id text not null references post (id) on delete cascade,
    number bigint not null,
    -- When and by whom it was replaced.
    at bigint not null,
    account_id text not null,
    content text not null,
    primary key (post_id, number)
);

create table post_comment (
    id text primary key,
    post_id text not null references post (id) on delete cascade,
    -- The comment it answers.
    parent_id text references post_comment (id) on delete cascade,
    account_id text not null references account (id),
    -- In whose name, as they chose; null: the convener.
    mechanism_id text,
    at bigint not null,
    text text not null,
    edited_at bigint,
    -- What it said before, oldest first, as JSON.
    former text not null,
    withheld text
);
create index post_comment_post on post_comment (post_id, at);

create table post_endorsement (
    post_id text not null references post (id) on delete cascade,
    mechanism_id text not null,
    account_id text not null references account (id),
    at bigint not null,
    -- In what way: "since 2019, in all ports".
    note text not null,
    primary key (post_id, mechanism_id)
);

-- Who wants to hear of it: a post, a theme, a mechanism.
create table follow (
    account_id text not null references account (id) on delete cascade,
    -- 'post', 'theme', 'mechanism'
    kind text not null,
    key text not null,
    since bigint not null,
    primary key (account_id, kind, key)
);
create index follow_key on follow (kind, key);

create table post_file (
    id text primary key,
    post_id text not null references post (id) on delete cascade,
    name text not null,
    media_type text not null,
    -- Of a picture.
    width bigint,
    height bigint,
    bytes blob not null,
    put_by text not null references account (id),
    put_at bigint not null
);
create index post_file_post on post_file (post_id, put_at);

-- What happened in the exchange, in one chain.
create table exchange_log (
    seq bigint primary key,
    at bigint not null,
    actor_id text,
    mechanism_id text,
    kind text not null,
    -- The event as JSON, byte for byte what the hash covers.
    payload text not null,
    post_id text not null,
    -- The same command twice is one act.
    command_id text,
    prev_hash text not null,
    hash text not null
);
create unique index exchange_log_command on exchange_log (command_id) where command_id is not null;
create index exchange_log_post on exchange_log (post_id, seq);

-- Number and hash of its last event; the row's lock orders those who write.
create table exchange_head (
    id bigint primary key,
    seq bigint not null,
    hash text not null
);
insert into exchange_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What somebody is told in the house; letters are made of the same rows.
create table notice (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    at bigint not null,
    kind text not null,
    post_id text not null references post (id) on delete cascade,
    comment_id text references post_comment (id) on delete cascade,
    -- Whose doing it was: the mechanism in whose name, if any.
    actor_id text,
    mechanism_id text,
    read_at bigint,
    -- From when on it may go into a letter; null: it has, or must not.
    mail_at bigint
);
create index notice_account on notice (account_id, at desc, id);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_mail on notice (mail_at) where mail_at is not null;

-- How somebody wants to hear of a kind; none: as the house does by itself.
create table notice_wish (
    account_id text not null references account (id) on delete cascade,
    kind text not null,
    -- 'at_once', 'digest', 'house' (nowhere else), 'never'
    way text not null,
    primary key (account_id, kind)
);

-- When somebody wants no letters, by their own clock, and by which secret they can end them without signing in.
create table notice_hours (
    account_id text primary key references account (id) on delete cascade,
    -- Minutes of the day; the same twice: none.
    quiet_from bigint not null,
    quiet_until bigint not null,
    -- Minute of the day at which the digest comes.
    digest_at bigint not null,
    stop_secret text not null
);
