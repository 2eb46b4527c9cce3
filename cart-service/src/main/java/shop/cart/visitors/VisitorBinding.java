package shop.cart.visitors;

import java.util.UUID;

/** A visitor and the customer they turned out to be. */
public record VisitorBinding(UUID visitorId, UUID customerId) {}
