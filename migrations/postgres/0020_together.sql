-- A live text is the note of an agenda item, or the text in which an outcome document is written together: the whole
-- draft, or one paragraph of it.
alter table note alter column item_id drop not null;
alter table note add column document_id text references document (id) on delete cascade;
alter table note add column para_id text;
alter table note add constraint note_of_one check ((item_id is null) <> (document_id is null));
alter table note add constraint note_para_of check (para_id is null or document_id is not null);
create index note_document on note (document_id);
