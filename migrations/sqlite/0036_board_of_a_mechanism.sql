-- The newest of a mechanism in the order in which a board shows them, so that no other's posts are gone through.
drop index post_mechanism;
create index post_mechanism on post (mechanism_id, state, published_at desc, id);
