package shop.cart.carts;

/** The article is known but cannot be bought at present. */
class NotForSale extends RuntimeException {}
