package shop.cart.carts;

/** The article is known but cannot be bought at present, or not in the cart's currency. */
class NotForSale extends RuntimeException {}
