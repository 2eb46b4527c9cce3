package shop.catalog.jobs;

/** What became of things of one kind. */
public record Counts(long created, long updated, long unchanged) {

    public static final Counts NONE = new Counts(0, 0, 0);
    public static final Counts CREATED = new Counts(1, 0, 0);
    public static final Counts UPDATED = new Counts(0, 1, 0);
    public static final Counts UNCHANGED = new Counts(0, 0, 1);

    public Counts plus(Counts other) {
        return new Counts(
                created + other.created, updated + other.updated, unchanged + other.unchanged);
    }
}
