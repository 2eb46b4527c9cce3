package shop.messaging;

/** Why something failed, in a text that fits a column and a log line. */
final class Reason {

    private static final int LONGEST = 2_000;

    private Reason() {}

    static String of(Throwable failure) {
        String text =
                failure instanceof RejectedEvent && failure.getMessage() != null
                        ? failure.getMessage()
                        : failure.toString();
        String storable = RecordKey.storable(text);
        return storable.length() <= LONGEST ? storable : storable.substring(0, LONGEST);
    }
}
