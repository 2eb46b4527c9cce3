package shop.catalog.stock;

/** A checkout holds stock of a variant that was to be deleted. */
public class VariantHeld extends RuntimeException {}
