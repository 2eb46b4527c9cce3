package shop.defaults.precondition;

/** It has changed since the version that If-Match names. */
public class StaleVersion extends RuntimeException {}
