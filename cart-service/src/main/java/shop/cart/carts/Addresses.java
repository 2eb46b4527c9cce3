package shop.cart.carts;

import shop.events.Address;

/** Where it goes and whom it is billed to. */
public record Addresses(Address shipping, Address billing) {}
