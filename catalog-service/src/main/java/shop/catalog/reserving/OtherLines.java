package shop.catalog.reserving;

import java.util.UUID;

class OtherLines extends RuntimeException {

    OtherLines(UUID orderId) {
        super("Order " + orderId + " was reserved with other lines.");
    }
}
