package shop.catalog.pricing;

class PriceNotFound extends RuntimeException {}
