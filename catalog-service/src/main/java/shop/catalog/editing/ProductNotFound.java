package shop.catalog.editing;

class ProductNotFound extends RuntimeException {}
