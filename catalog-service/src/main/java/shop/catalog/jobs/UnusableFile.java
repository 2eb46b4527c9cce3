package shop.catalog.jobs;

/** The job cannot be done, for a reason that its owner can read. */
public class UnusableFile extends RuntimeException {

    public UnusableFile(String reason) {
        super(reason);
    }
}
