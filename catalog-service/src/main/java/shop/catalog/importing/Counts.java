package shop.catalog.importing;

/** What became of things of one kind. */
record Counts(long created, long updated, long unchanged) {

    static final Counts NONE = new Counts(0, 0, 0);
    static final Counts CREATED = new Counts(1, 0, 0);
    static final Counts UPDATED = new Counts(0, 1, 0);
    static final Counts UNCHANGED = new Counts(0, 0, 1);

    Counts plus(Counts other) {
        return new Counts(
                created + other.created, updated + other.updated, unchanged + other.unchanged);
    }
}
