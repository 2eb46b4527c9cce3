package shop.catalog.jobs;

import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** Which part of a list is asked for. */
record PageQuery(int limit, Optional<String> cursor) {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    /**
     * @throws QueryNotReadable when a parameter is unknown, stands twice or is no number
     */
    static PageQuery of(MultiValueMap<String, String> parameters) {
        only(parameters, Set.of("limit", "cursor"));
        return new PageQuery(
                Optional.ofNullable(parameters.getFirst("limit"))
                        .map(PageQuery::number)
                        .orElse(USUAL),
                Optional.ofNullable(parameters.getFirst("cursor")));
    }

    static void none(MultiValueMap<String, String> parameters) {
        only(parameters, Set.of());
    }

    private static void only(MultiValueMap<String, String> parameters, Set<String> known) {
        parameters.forEach((name, values) -> {
            if (!known.contains(name) || values.size() > 1) {
                throw new QueryNotReadable(
                        "A query parameter is not known here, or stands more than once.");
            }
        });
    }

    private static int number(String text) {
        boolean digits = text.matches("[0-9]{1,4}");
        if (!digits || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new QueryNotReadable("limit is a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(text);
    }
}
