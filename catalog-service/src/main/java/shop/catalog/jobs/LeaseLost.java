package shop.catalog.jobs;

/** Another worker has taken the job over; what this one has not committed is that one's. */
class LeaseLost extends RuntimeException {}
