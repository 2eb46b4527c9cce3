package shop.catalog.jobs;

import java.io.IOException;

/** What the jobs of one kind do. */
public interface Work {

    /** The word by which clients know it. */
    String kind();

    /**
     * Works from {@link RunningJob#place} to the end, in transactions that each end with {@link
     * RunningJob#settle}. May run several times, each time going on where the last one ended.
     *
     * @throws UnusableFile when no attempt will ever succeed
     */
    void run(RunningJob job) throws IOException;
}
