package shop.catalog.jobs;

/**
 * How far a file is done.
 *
 * @param bytes from its begin
 * @param lines of content that were read, whatever became of them
 * @param nextLine the number of the line that follows, as an editor counts
 */
public record Place(long bytes, long lines, long nextLine) {

    public static final Place START = new Place(0, 0, 1);
}
