package shop.customer.addresses;

import shop.events.Address;

/** What an address book says of one address. */
record Entry(Address address, boolean defaultShipping, boolean defaultBilling) {}
