-- What is said about the words of a note, beside it: threads of comments.

create table comment_thread (
    id text primary key,
    note_id text not null references note (id) on delete cascade,
    meeting_id text not null references meeting (id) on delete cascade,
    -- The words it is about, as they stood; empty: about the note as a whole.
    quote text not null,
    -- Where they stand, as the editor wrote it: two positions that move with the text. Empty: nowhere.
    anchor text not null,
    opened_by text not null,
    opened_at bigint not null,
    resolved_by text,
    -- Under which name.
    resolved_name text,
    resolved_at bigint
);
create index comment_thread_note on comment_thread (note_id);

create table comment (
    id text primary key,
    thread_id text not null references comment_thread (id) on delete cascade,
    written_by text not null,
    -- In the name of which party, and what stood on the plate then; without a party the person's name.
    party_id text,
    name text not null,
    written_at bigint not null,
    text text not null,
    edited_at bigint
);
create index comment_thread_of on comment (thread_id);

-- What a comment said before it was changed.
create table comment_former (
    comment_id text not null references comment (id) on delete cascade,
    edition bigint not null,
    text text not null,
    -- When it began to say so.
    since bigint not null,
    primary key (comment_id, edition)
);
