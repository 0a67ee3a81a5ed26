-- One index of everything that can be found: an entry for each thing, or for each part of a long one.

create table search_entry (
    -- Grows with the day by which the newest come first, so that nothing has to be sorted.
    place bigint primary key,
    -- What is taken in and out together: 'directory', 'item' or 'note' and its id …
    source text not null,
    kind text not null,
    -- Id of the thing.
    thing text not null,
    -- Codes, one space between.
    languages text not null,
    meeting_id text references meeting (id) on delete cascade,
    -- Who may read it, in one word for all things with the same readers.
    readers text not null,
    -- Keys, one space between.
    themes text not null,
    -- Title and text, and where it stands, as JSON.
    record text not null
);
create index search_entry_source on search_entry (source);
create index search_entry_meeting on search_entry (meeting_id);

-- The next number for a place; nobody waits for it.
create sequence search_number;

-- What has been taken in whole, in which form of the index, and of a note through which update.
create table search_taken (
    source text primary key,
    form bigint not null,
    seq bigint not null
);

-- The words of an entry, their stems, and marks for kind, language, meeting, themes and readers, all as entente's own folding gives them: no dictionary is asked.
create table search_words (
    place bigint primary key references search_entry (place) on delete cascade,
    words tsvector not null
);
-- Without a list of what is still to be sorted in: every search would have to read it through.
create index search_words_words on search_words using gin (words) with (fastupdate = off);
