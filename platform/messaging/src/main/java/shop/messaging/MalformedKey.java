package shop.messaging;

/** No record of the topic can have this key. */
public class MalformedKey extends RuntimeException {

    public MalformedKey(String topic, String key) {
        super("not a key of " + topic + ": " + key);
    }
}
