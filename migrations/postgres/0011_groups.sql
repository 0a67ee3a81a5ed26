-- Breakout groups: who writes down what a group brings back, and what it is.

-- The party whose members write it.
alter table session add column rapporteur text;

-- `record` is the JSON of the domain's type.
create table group_result (
    group_id text primary key references session (id) on delete cascade,
    meeting_id text not null references meeting (id) on delete cascade,
    record text not null
);
create index group_result_meeting on group_result (meeting_id);
