package shop.catalog.browsing;

/** Unknown, or not for the public: both look the same. */
class NotOnSale extends RuntimeException {}
