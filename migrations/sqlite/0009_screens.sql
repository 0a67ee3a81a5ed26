-- What the desk lets a screen show: its word, and the words it shows in large.
alter table display add column shows text not null default 'room';
alter table display add column message text not null default '';
