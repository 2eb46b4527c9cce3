package shop.localstack.process;

import java.util.Optional;

/** Something that can be started, stopped and killed from any JVM of the same user. */
public interface PartProcess {

    /** Returns when it is healthy; when it runs already, waits only for that. */
    void start();

    /** Asks it to end, and returns when it has. */
    void stop();

    /** SIGKILL; returns when it is gone. */
    void kill();

    /** Whether it does its work; asked of a living process only. */
    boolean isHealthy();

    /** The process while it lives. */
    Optional<ProcessHandle> process();
}
