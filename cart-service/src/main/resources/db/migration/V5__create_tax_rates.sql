-- Whether a country's prices contain their tax: one answer for all its rates.
create table tax_country (
    country  text    primary key,
    included boolean not null
);

create table tax_rate (
    id       uuid          primary key,
    country  text          not null references tax_country (country),
    category text          not null,
    rate     numeric(7, 6) not null check (rate between 0 and 1),
    version  bigint        not null,
    unique (country, category)
);

insert into tax_country (country, included)
values ('DE', true), ('AT', true), ('CH', true), ('US', false);

insert into tax_rate (id, country, category, rate, version)
values
    (gen_random_uuid(), 'DE', 'standard', 0.19, 1),
    (gen_random_uuid(), 'DE', 'reduced', 0.07, 1),
    (gen_random_uuid(), 'DE', 'exempt', 0, 1),
    (gen_random_uuid(), 'AT', 'standard', 0.20, 1),
    (gen_random_uuid(), 'AT', 'reduced', 0.10, 1),
    (gen_random_uuid(), 'AT', 'exempt', 0, 1),
    (gen_random_uuid(), 'CH', 'standard', 0.081, 1),
    (gen_random_uuid(), 'CH', 'reduced', 0.026, 1),
    (gen_random_uuid(), 'CH', 'exempt', 0, 1),
    (gen_random_uuid(), 'US', 'standard', 0.0825, 1),
    (gen_random_uuid(), 'US', 'exempt', 0, 1);
