package shop.catalog.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the next job and works on it until it is done, or must be left. */
@Component
class RunJob {

    private static final Logger log = LoggerFactory.getLogger(RunJob.class);
    private static final int MOST_ATTEMPTS = 20;
    private static final String TOO_OFTEN =
            "The job was given up after %d attempts; what it had done until then stays."
                    .formatted(MOST_ATTEMPTS);

    private final Leases leases;
    private final JobTables tables;
    private final PruneJobs prune;
    private final Map<String, Work> kinds;

    RunJob(Leases leases, JobTables tables, PruneJobs prune, List<Work> kinds) {
        this.leases = leases;
        this.tables = tables;
        this.prune = prune;
        this.kinds = kinds.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
    }

    /**
     * @param stopping whether to leave the job at its next step
     * @return false when there was nothing to do
     * @throws RuntimeException what may pass; the job is queued again
     */
    boolean next(BooleanSupplier stopping) {
        UUID worker = UUID.randomUUID();
        Job job = leases.claim(worker).orElse(null);
        if (job == null) {
            return false;
        }
        Lease lease = new Lease(job.id(), worker);
        try {
            end(lease, run(job, new RunningJob(job, lease, tables, stopping)));
        } catch (LeaseLost taken) {
            log.warn("Job {} was taken over by another worker", job.id());
        } catch (WorkerStops stops) {
            leases.release(lease);
        } catch (RuntimeException passing) {
            leases.release(lease);
            throw passing;
        }
        return true;
    }

    /** Why it failed; null when it did not. */
    private @Nullable String run(Job job, RunningJob running) {
        Work work = kinds.get(job.kind());
        if (work == null) {
            return "There is no such kind of job.";
        }
        if (job.attempts() > MOST_ATTEMPTS) {
            return TOO_OFTEN;
        }
        try {
            work.run(running);
            return null;
        } catch (UnusableFile unusable) {
            return unusable.getMessage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void end(Lease lease, @Nullable String error) {
        leases.finish(lease, error);
        log.info("Job {} {}", lease.job(), error == null ? "is done" : "failed: " + error);
        prune.leftovers();
    }
}
