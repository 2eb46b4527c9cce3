create sequence order_number start with 100001;

-- One attempt to turn a cart into an order, kept for ever.
create table checkout (
    order_id           uuid        primary key,
    order_number       bigint      not null unique,
    cart_id            uuid        not null references cart (id),
    state              text        not null check (state in ('STARTED', 'PLACED', 'ABORTING', 'ABORTED')),
    reason             text,                 -- why it was aborted
    sale               json        not null, -- the priced sale; with placed_at it is the OrderPlaced
    started_at         timestamptz not null,
    release_at         timestamptz,          -- ABORTING: when the release is tried next
    release_attempts   integer     not null default 0,
    event_id           uuid,                 -- PLACED: the id of its OrderPlaced
    placed_at          timestamptz,
    accepted_at        timestamptz,          -- order-service stored the order
    republish_at       timestamptz,          -- PLACED, not accepted: when it is published again
    republish_attempts integer     not null default 0,
    ended_at           timestamptz
);

-- The second belt: whatever happens above, a cart becomes at most one order.
create unique index checkout_of_cart on checkout (cart_id)
    where state in ('STARTED', 'ABORTING', 'PLACED');
create index checkout_started on checkout (started_at) where state = 'STARTED';
create index checkout_to_release on checkout (release_at) where state = 'ABORTING';
create index checkout_to_republish on checkout (republish_at)
    where state = 'PLACED' and accepted_at is null;

-- One row for each key of a principal: which attempt it stands for, and the answer once it is final.
create table idempotency (
    principal    uuid        not null,
    route        text        not null,
    key          text        not null,
    request_hash text        not null,
    order_id     uuid        not null,
    status       integer,
    body         text,
    created_at   timestamptz not null,
    primary key (principal, route, key)
);

create index idempotency_age on idempotency (created_at);
