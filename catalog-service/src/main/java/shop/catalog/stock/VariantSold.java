package shop.catalog.stock;

/** A variant was to be deleted, but an order refers to it, and may give it back. */
public class VariantSold extends RuntimeException {}
