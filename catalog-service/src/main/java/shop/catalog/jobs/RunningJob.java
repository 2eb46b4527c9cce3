package shop.catalog.jobs;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A job in the hands of its worker. */
public final class RunningJob {

    private final Job job;
    private final Lease lease;
    private final JobTables tables;
    private final BooleanSupplier stopping;

    RunningJob(Job job, Lease lease, JobTables tables, BooleanSupplier stopping) {
        this.job = job;
        this.lease = lease;
        this.tables = tables;
        this.stopping = stopping;
    }

    /** Of the uploaded file, as its sender named it. */
    public String mediaType() {
        return job.mediaType();
    }

    /** Where an earlier attempt ended. */
    public Place place() {
        return job.place();
    }

    /** The file from a byte on. Reading ends by an exception when the job must be left. */
    public InputStream from(long offset) {
        return new ChunkInput(tables.chunks(), job.id(), offset, this::proceed);
    }

    private void proceed() {
        if (stopping.getAsBoolean()) {
            throw new WorkerStops();
        }
        tables.leases().renew(lease);
    }

    /**
     * Remembers the names, in the caller's transaction.
     *
     * @return those that were remembered before
     */
    public Set<String> met(Collection<String> names) {
        requireTransaction();
        Set<String> before = new HashSet<>(names);
        before.removeAll(tables.marks().add(job.id(), names));
        return before;
    }

    /** Part of the job is done if the caller's transaction commits, and only then. */
    public void settle(Settled part) {
        requireTransaction();
        if (!part.rejected().isEmpty()) {
            tables.rejections().add(job.id(), part.rejected());
        }
        tables.leases().settle(lease, part);
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A job moves on only together with what it has done");
        }
    }
}
