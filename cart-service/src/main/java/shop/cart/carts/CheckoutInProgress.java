package shop.cart.carts;

/** The cart is being checked out: nothing else may change it meanwhile. */
public class CheckoutInProgress extends RuntimeException {}
