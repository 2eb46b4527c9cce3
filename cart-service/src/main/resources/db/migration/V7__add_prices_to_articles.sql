-- Prices in other currencies than the column price, by currency: {"USD": {"amount": 1999, "compareAt": null}}
alter table article add column prices jsonb not null default '{}';

-- Which currencies anything is sold in; most articles are sold in one, so that this stays small.
create index article_currencies on article using gin (prices) where prices <> '{}';
