package shop.catalog.reserving;

enum ReservationState {
    HELD,
    REFUSED,
    CONFIRMED,
    RELEASED
}
