package shop.systemtests.faults;

import java.util.stream.Stream;
import shop.localstack.Part;
import shop.systemtests.fleet.Signals;

/**
 * No file of Postgres may grow past some size, the log of transactions included, which is to it as
 * a full disk; then they may again.
 */
final class FillDatabaseDisk implements Fault {

    private static final long LIMIT = 4L << 20;

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var postmaster = scene.fleet().stack().process(Part.POSTGRES).orElseThrow();
        limit(postmaster, Long.toString(LIMIT));
        scene.hold(10);
        if (postmaster.isAlive()) {
            limit(postmaster, "unlimited");
        }
    }

    private static void limit(ProcessHandle postmaster, String size) {
        Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .forEach(process -> limitWhileAlive(process, size));
    }

    private static void limitWhileAlive(ProcessHandle process, String size) {
        try {
            Signals.limit(process, "--fsize=" + size + ":");
        } catch (IllegalStateException e) {
            if (process.isAlive()) {
                throw new CannotBeDone("the size of files cannot be limited: " + e.getMessage());
            }
        }
    }
}
