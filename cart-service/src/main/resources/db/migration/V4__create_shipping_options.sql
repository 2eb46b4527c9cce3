-- How the shop sends, in the order in which buyers see it.
create table shipping_option (
    id         text    primary key,
    name       text    not null,
    countries  jsonb   not null, -- ISO 3166-1 codes; none: everywhere
    prices     jsonb   not null, -- one for each currency it is offered in
    free_above jsonb,            -- the goods, after discount, from which it costs nothing
    position   integer not null,
    active     boolean not null,
    version    bigint  not null
);

create unique index shipping_option_order on shipping_option (position, id);

insert into shipping_option (id, name, countries, prices, free_above, position, active, version)
values
    ('standard', 'Standard', '[]',
     '[{"amount": 490, "currency": "EUR"}, {"amount": 490, "currency": "CHF"},
       {"amount": 590, "currency": "USD"}, {"amount": 450, "currency": "GBP"}]',
     null, 10, true, 1),
    ('express', 'Express', '["DE", "AT", "CH", "FR", "NL", "BE", "LU", "DK", "PL", "CZ", "IT"]',
     '[{"amount": 1290, "currency": "EUR"}, {"amount": 1290, "currency": "CHF"},
       {"amount": 1490, "currency": "USD"}, {"amount": 1150, "currency": "GBP"}]',
     '[{"amount": 25000, "currency": "EUR"}, {"amount": 25000, "currency": "CHF"},
       {"amount": 27500, "currency": "USD"}, {"amount": 22500, "currency": "GBP"}]',
     20, true, 1);
