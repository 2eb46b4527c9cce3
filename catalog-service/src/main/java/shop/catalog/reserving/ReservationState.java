package shop.catalog.reserving;

/** How a reservation stands; all but HELD and CONFIRMED are ends. */
enum ReservationState {
    HELD,
    REFUSED,
    RELEASED,
    CONFIRMED,
    /** The order was cancelled after it was confirmed, and its goods are on hand again. */
    RESTOCKED,
    /** The order was cancelled after it was confirmed, and its goods did not come back. */
    CANCELLED;

    /** Whether its order was placed, whatever became of it later. */
    boolean isPlaced() {
        return this == CONFIRMED || this == RESTOCKED || this == CANCELLED;
    }
}
