package shop.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many answers without an end may be open. Each holds a connection to its service, and the rest
 * of the pool is for everybody else.
 *
 * @param total at this gateway
 * @param each for one visitor, or for an address without one
 */
@ConfigurationProperties("shop.gateway.streams")
record StreamSettings(int total, int each) {

    StreamSettings {
        if (each < 1 || total < each) {
            throw new IllegalArgumentException(
                    "shop.gateway.streams: at least 1 for each, and no more than the total");
        }
    }
}
