package shop.catalog.editing;

class VariantNotFound extends RuntimeException {}
