package shop.catalog.doors;

/** A number that is written with digits alone. */
final class Digits {

    static final long MOST = 999_999_999_999_999_999L;

    private static final int LONGEST = 18;

    private Digits() {}

    /**
     * @throws ParameterNotAllowed when it is not from {@code min} to {@code max}
     */
    static long of(String name, String text, long min, long max) {
        boolean digits =
                text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Long.parseLong(text) < min || Long.parseLong(text) > max) {
            throw new ParameterNotAllowed(name, "is a number from " + min + " to " + max);
        }
        return Long.parseLong(text);
    }
}
