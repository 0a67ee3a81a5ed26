-- Needs and offers brought together.
create table introduction (
    id text primary key,
    request_id text not null references post (id) on delete cascade,
    offer_id text not null references post (id) on delete cascade,
    -- Whose these are; null: the convener's.
    request_home text,
    offer_home text,
    proposed_by text not null references account (id),
    at bigint not null,
    record text not null
);
create index introduction_proposed_by on introduction (proposed_by, at desc);
create index introduction_request on introduction (request_id);
create index introduction_offer on introduction (offer_id);
create index introduction_request_home on introduction (request_home, at desc);
create index introduction_offer_home on introduction (offer_home, at desc);
