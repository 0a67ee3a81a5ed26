-- The library of agreed language: what was adopted here, and texts agreed elsewhere that were brought in.

create table library_source (
    -- Of what was adopted here, the document's; else the symbol in plain letters.
    id text primary key,
    -- 'adopted' here, 'imported' from a file, 'shipped' with the product.
    origin text not null,
    document_id text unique references document (id) on delete cascade,
    meeting_id text references meeting (id) on delete cascade,
    -- Who may read it: 'public', or who may read documents of this visibility in the meeting.
    visibility text not null,
    -- YYYY-MM-DD of the adoption.
    day text not null,
    -- Of the text as it was published, or of the file's part.
    hash text not null,
    -- Title, symbol, body, how it was adopted … as JSON.
    record text not null
);
create index library_source_meeting on library_source (meeting_id);
create index library_source_day on library_source (day);

-- A paragraph in one language.
create table library_text (
    -- Grows with the day of adoption, so that the newest comes first without sorting; counts down within a text.
    place bigint primary key,
    source_id text not null references library_source (id) on delete cascade,
    para text not null,
    language text not null,
    -- Its place in its text, from 0; the same in every language.
    number bigint not null,
    record text not null,
    unique (source_id, para, language)
);
create index library_text_number on library_text (source_id, number);

-- The next number for a place; its row lock orders those who take texts in.
create table library_counter (
    id bigint primary key,
    number bigint not null
);
insert into library_counter (id, number) values (1, 0);

-- The words of a paragraph, the marks of its runs, and marks for its language and for who may read it, all as entente's own folding gives them; no dictionary is asked.
create table library_words (
    place bigint primary key references library_text (place) on delete cascade,
    words tsvector not null
);
-- Without a list of what is still to be sorted in: every search would have to read it through.
create index library_words_words on library_words using gin (words) with (fastupdate = off);
