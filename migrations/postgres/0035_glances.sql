-- What one sees of a file before one opens it: size, pages, first lines, as JSON. Made once when it comes in; null: not
-- yet, for what was there before. It goes with the file.
alter table post_file add column glance text;
alter table space_material add column glance text;
alter table gathering_file add column glance text;
