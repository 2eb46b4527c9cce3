package shop.defaults.security;

/**
 * Which service called below {@code /internal}; a controller method's argument.
 *
 * @param name such as {@code cart-service}
 */
public record ServiceCaller(String name) {}
