package shop.localstack;

/**
 * Hears what a longer operation is doing. Called from several threads, never after the operation
 * has returned.
 */
@FunctionalInterface
public interface Progress {

    Progress SILENT = message -> {};

    void tell(String message);
}
