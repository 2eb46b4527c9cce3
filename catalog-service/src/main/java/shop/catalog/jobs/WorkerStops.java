package shop.catalog.jobs;

/** The process is about to end: the job is left at its last commit. */
class WorkerStops extends RuntimeException {}
