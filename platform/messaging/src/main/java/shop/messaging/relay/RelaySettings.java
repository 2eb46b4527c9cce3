package shop.messaging.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code shop.messaging.relay.*}.
 *
 * @param enabled false: this process publishes nothing
 * @param poll how often the table is read unasked while other replicas may append
 * @param pollAlone the same when no other relay shares the schema
 * @param lanesEvery how often free lanes are looked for
 * @param idleLimit after this time without a sign of life the server ends the session, which frees
 *     its lanes
 * @param rows read at once, and the most that are on their way
 * @param bytes of payload read at once, and the most that are on their way
 */
@ConfigurationProperties("shop.messaging.relay")
public record RelaySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("50ms") Duration poll,
        @DefaultValue("500ms") Duration pollAlone,
        @DefaultValue("1s") Duration lanesEvery,
        @DefaultValue("10s") Duration idleLimit,
        @DefaultValue("1000") int rows,
        @DefaultValue("8388608") long bytes) {

    /** The stated defaults. */
    public static RelaySettings defaults() {
        return new RelaySettings(
                true,
                Duration.ofMillis(50),
                Duration.ofMillis(500),
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                1000,
                8_388_608);
    }
}
