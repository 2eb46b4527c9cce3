package shop.catalog.doors;

/** The resource has changed since the version that If-Match names. */
public class Stale extends RuntimeException {}
