package shop.events;

/** Invariants of the contracts, stated in a line each. */
final class Require {

    private Require() {}

    /**
     * @throws IllegalArgumentException when {@code holds} is false
     */
    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * @throws IllegalArgumentException when {@code text} is blank
     */
    static void text(String text, String name) {
        that(!text.isBlank(), name + " is blank");
    }
}
