package shop.messaging;

/** An event's JSON exceeds what the bus takes for sure; the business transaction must fail. */
public class PayloadTooLarge extends RuntimeException {

    PayloadTooLarge(String type, int bytes, int limit) {
        super(type + " has " + bytes + " bytes, at most " + limit + " can be published");
    }
}
