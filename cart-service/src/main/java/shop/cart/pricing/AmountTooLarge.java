package shop.cart.pricing;

/** A sum does not fit 64 bits of minor units. */
public class AmountTooLarge extends RuntimeException {

    AmountTooLarge(ArithmeticException cause) {
        super("a sum does not fit", cause);
    }
}
