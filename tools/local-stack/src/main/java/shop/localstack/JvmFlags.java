package shop.localstack;

import java.util.List;

/** How the JVMs of a stack are told to run. */
public enum JvmFlags {

    /** Small and quickly up, slower when it runs for long: for development and tests. */
    QUICK_START("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"),

    /** As the images run: the whole compiler. Nothing else is worth measuring. */
    PRODUCTION();

    private final List<String> options;

    JvmFlags(String... options) {
        this.options = List.of(options);
    }

    public List<String> options() {
        return options;
    }
}
