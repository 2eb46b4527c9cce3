package shop.catalog.browsing;

/** How much of a variant can be bought now. */
record StockOnSale(String availability, long quantity) {}
