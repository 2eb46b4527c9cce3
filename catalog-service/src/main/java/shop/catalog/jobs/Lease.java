package shop.catalog.jobs;

import java.util.UUID;

/**
 * The right to work on a job.
 *
 * @param worker another one for each claim, so that a worker which comes back late is a stranger
 */
record Lease(UUID job, UUID worker) {}
