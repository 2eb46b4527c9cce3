package shop.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Every published contract, its golden sample, and JSON as it travels. */
final class Contracts {

    static final JsonMapper JSON =
            JsonMapper.builder()
                    .withConfigOverride(
                            BigDecimal.class,
                            decimal ->
                                    decimal.setFormat(
                                            JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .build();

    private Contracts() {}

    static Stream<Class<? extends Event>> all() {
        return Stream.of(
                OrderPlaced.class,
                OrderAccepted.class,
                OrderPaid.class,
                OrderPartiallyFulfilled.class,
                OrderFulfilled.class,
                OrderDelivered.class,
                OrderCancelled.class,
                ProductChanged.class,
                StockChanged.class,
                CustomerChanged.class,
                VisitorIdentified.class,
                VisitorArrived.class,
                ProductViewed.class,
                SearchPerformed.class);
    }

    static <E extends Event> E sampleOf(Class<E> type) {
        return JSON.readValue(sample(type), type);
    }

    static String sample(Class<?> type) {
        return resource(type, ".json");
    }

    static String schema(Class<?> type) {
        return resource(type, ".schema.json");
    }

    private static String resource(Class<?> type, String suffix) {
        String name = "/events/" + type.getAnnotation(Contract.class).type() + suffix;
        try (InputStream in = Contracts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("No " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
