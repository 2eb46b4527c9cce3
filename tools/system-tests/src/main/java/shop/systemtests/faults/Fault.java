package shop.systemtests.faults;

/** Something that goes wrong while people buy. */
@FunctionalInterface
public interface Fault {

    /**
     * Brings it about, keeps it up for a while, and takes back what only it knows of; dead
     * processes and spoilt proxies are healed by whoever called.
     *
     * @throws CannotBeDone when this machine does not allow it
     */
    void strike(Scene scene) throws Exception;
}
