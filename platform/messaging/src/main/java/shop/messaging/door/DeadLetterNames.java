package shop.messaging.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.messaging.NoSuchDeadLetter;

/** {@code cart-service-7} is cart-service's dead letter 7, whichever service is asked. */
final class DeadLetterNames {

    private final String service;
    private final Pattern name;

    DeadLetterNames(String service) {
        this.service = service;
        this.name = Pattern.compile(Pattern.quote(service) + "-([1-9][0-9]{0,17})");
    }

    String name(long number) {
        return service + "-" + number;
    }

    /**
     * @throws NoSuchDeadLetter when it is no name, or another service's
     */
    long number(String text) {
        Matcher own = name.matcher(text);
        if (!own.matches()) {
            throw new NoSuchDeadLetter();
        }
        return Long.parseLong(own.group(1));
    }
}
