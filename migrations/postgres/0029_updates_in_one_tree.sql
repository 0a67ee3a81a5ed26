-- Of SQLite only: PostgreSQL keeps rows beside their index and has nothing to gather.
select 1;
