package shop.systemtests;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An operation that takes a body, and one that it would accept.
 *
 * @param sample with every member that can be sent
 * @param optional JSON pointers of members that may be null or left out
 * @param free JSON pointers of objects whose members are the caller's own
 * @param bodyless whether it is content without any body
 */
record Door(
        By by,
        String method,
        String path,
        Map<String, ?> sample,
        Set<String> optional,
        Set<String> free,
        boolean bodyless) {

    enum By {
        VISITOR,
        CUSTOMER,
        ADMIN
    }

    static Door of(By by, String method, String path, Map<String, ?> sample, String... optional) {
        return new Door(by, method, path, sample, Set.of(optional), Set.of(), false);
    }

    Door free(String... pointers) {
        return new Door(by, method, path, sample, optional, Set.of(pointers), bodyless);
    }

    Door mayBeEmpty() {
        return new Door(by, method, path, sample, optional, free, true);
    }

    /** A fresh key each time, so that no answer is a repeated one; others ignore it. */
    Map<String, String> headers() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
