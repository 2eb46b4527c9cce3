package shop.customer.request;

import java.util.UUID;
import java.util.regex.Pattern;
import shop.messaging.MalformedKey;

/** The keys of the topics that are told from here. */
public final class KeyOf {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private KeyOf() {}

    /**
     * @throws MalformedKey when it is no UUID
     */
    public static UUID uuid(String topic, String key) {
        if (!UUID_TEXT.matcher(key).matches()) {
            throw new MalformedKey(topic, key);
        }
        return UUID.fromString(key);
    }
}
