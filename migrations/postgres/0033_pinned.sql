-- What is pinned is little of very much.
create index post_pinned on post (id) where pinned;
create index post_pinned_at_home on post (mechanism_id) where pinned_at_home;
