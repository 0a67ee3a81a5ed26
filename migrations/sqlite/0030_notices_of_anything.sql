-- A notice is of a post, a commitment, a survey, and of whatever there will be: by its kind and its id.
create table notice_of_any (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    at bigint not null,
    kind text not null,
    subject text not null,
    subject_id text not null,
    comment_id text references post_comment (id) on delete cascade,
    -- Whose doing it was: the mechanism in whose name, if any.
    actor_id text,
    mechanism_id text,
    read_at bigint,
    -- From when on it may go into a letter; null: it has, or must not.
    mail_at bigint
);
insert into notice_of_any
    (id, account_id, at, kind, subject, subject_id, comment_id, actor_id, mechanism_id, read_at, mail_at)
    select id, account_id, at, kind, case when post_id is null then 'commitment' else 'post' end,
        coalesce(post_id, commitment_id), comment_id, actor_id, mechanism_id, read_at, mail_at
    from notice;
drop table notice;
alter table notice_of_any rename to notice;
create index notice_account on notice (account_id, at desc, id);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_mail on notice (mail_at) where mail_at is not null;
