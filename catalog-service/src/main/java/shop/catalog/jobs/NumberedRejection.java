package shop.catalog.jobs;

/** A rejection in its place among those of its job. */
record NumberedRejection(long number, Rejection rejection) {}
