package shop.order.ordering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Statements that are too long to stand between Java. */
final class Sql {

    private Sql() {}

    static String read(String name) {
        try {
            return new ClassPathResource(name, Sql.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
