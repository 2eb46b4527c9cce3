package shop.catalog.importing;

/**
 * A line that did not go in.
 *
 * @param line where it begins, as an editor counts
 */
record Rejection(long line, String handle, String reason) {

    static Rejection of(Line line, String reason) {
        return new Rejection(line.number(), line.handle(), reason);
    }
}
