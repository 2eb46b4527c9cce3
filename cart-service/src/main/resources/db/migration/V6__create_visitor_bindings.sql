-- The copy of who a visitor is, fed by the topic identities. The newest version wins.
create table visitor_binding (
    visitor_id  uuid   primary key,
    customer_id uuid   not null,
    version     bigint not null,
    merge_at    timestamptz -- a cart of the visitor could not be merged yet: when it is tried again
);

create index visitor_binding_to_merge on visitor_binding (merge_at) where merge_at is not null;
