package shop.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one client may ask for.
 *
 * @param enabled false lets everything through, for measurements
 * @param visitor requests of one visitor, known by a valid token
 * @param address requests from one client address (a /64 of IPv6)
 * @param login sign-ins to one account, known by its e-mail, right or wrong
 * @param register new accounts from one address
 * @param lookup guests' look-ups of orders from one address
 * @param visits what one visitor tells of their own visit
 */
@ConfigurationProperties("shop.gateway.limits")
record LimitSettings(
        boolean enabled,
        Rate visitor,
        Rate address,
        Rate login,
        Rate register,
        Rate lookup,
        Rate visits) {}
