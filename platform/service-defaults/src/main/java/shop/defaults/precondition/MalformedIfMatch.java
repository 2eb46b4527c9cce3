package shop.defaults.precondition;

/** The header If-Match is neither {@code *} nor a list of entity tags. */
public class MalformedIfMatch extends RuntimeException {}
