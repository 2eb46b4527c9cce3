-- A buyer's cart. The owner is the customer once there is one, else the visitor.
create table cart (
    id              uuid        primary key,
    visitor_id      uuid        not null,
    customer_id     uuid,
    status          text        not null check (status in ('open', 'checking-out', 'ordered', 'merged')),
    currency        text        not null,
    email           text,
    addresses       jsonb,
    shipping_option text,
    version         bigint      not null, -- the buyer's edits: what ETag and If-Match speak of
    event_sequence  bigint      not null, -- the last event published about this cart
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);

-- One open cart for each owner; a cart that is being checked out still counts.
create unique index cart_open_of_visitor on cart (visitor_id)
    where customer_id is null and status in ('open', 'checking-out');
create unique index cart_open_of_customer on cart (customer_id)
    where customer_id is not null and status in ('open', 'checking-out');

create table cart_line (
    id          uuid    primary key,
    cart_id     uuid    not null references cart (id),
    position    integer not null,
    variant_id  bigint  not null,
    quantity    integer not null check (quantity between 1 and 999),
    metadata    jsonb   not null,
    seen_price  bigint  not null -- the unit price when the buyer last touched the line
);

create index cart_line_of_cart on cart_line (cart_id);
