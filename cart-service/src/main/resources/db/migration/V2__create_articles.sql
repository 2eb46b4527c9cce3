-- The copy of what can be bought, fed by the topics products and stock. The newest version wins.
create table article_product (
    product_id bigint primary key,
    version    bigint not null
);

create table article (
    variant_id   bigint  primary key,
    product_id   bigint  not null,
    sku          text    not null,
    title        text    not null,
    options      json    not null, -- not jsonb: the order of the options is part of the product
    image_url    text,
    price        bigint,
    compare_at   bigint,
    currency     text,
    tax_category text    not null,
    active       boolean not null,
    version      bigint  not null
);

create index article_sku on article (sku);
create index article_product_variants on article (product_id);

create table article_stock (
    variant_id   bigint primary key,
    availability text   not null,
    version      bigint not null
);
