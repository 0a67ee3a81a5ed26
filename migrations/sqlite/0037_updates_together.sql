-- Updates of one text that were kept together share a row: `seq` is the number of the first, `through` of the last,
-- and the bytes hold all of them (`store::notes::log`). Without `through` a row is one update, as all were until now.
alter table note_update add column through bigint;
