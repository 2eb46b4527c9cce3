package shop.systemtests.check;

import java.util.Set;
import java.util.stream.Stream;

/** No unsent event, no dead letter, no half-done checkout, no cart that stayed locked. */
final class NothingIsLeft implements Invariant {

    private static final Set<String> ENDED = Set.of("PLACED", "ABORTED");

    @Override
    public Stream<String> breaches(Evidence evidence) {
        return Stream.concat(
                evidence.leftovers().entrySet().stream()
                        .filter(leftover -> leftover.getValue() != 0)
                        .map(leftover -> leftover.getValue() + " " + leftover.getKey()),
                evidence.checkouts().stream()
                        .filter(checkout -> !ENDED.contains(checkout.state()))
                        .map(Object::toString));
    }
}
