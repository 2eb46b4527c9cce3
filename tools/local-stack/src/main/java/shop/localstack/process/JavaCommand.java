package shop.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.localstack.JvmFlags;

/** Command lines of further JVMs, of the same JDK as this one. */
public final class JavaCommand {

    private JavaCommand() {}

    public static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Runs a class of this module in a small JVM, from what the build leaves beside the module, so
     * that the caller's own class path does not matter.
     */
    public static List<String> of(
            Path root,
            JvmFlags flags,
            List<String> options,
            String mainClass,
            String... arguments) {
        Path target = root.resolve("tools/local-stack/target");
        List<String> command = new ArrayList<>();
        command.add(path());
        command.add("-XX:+UseSerialGC");
        command.addAll(flags.options());
        command.addAll(options);
        command.add("-cp");
        command.add(target.resolve("local-stack-0.1.0.jar") + ":" + target.resolve("lib/*"));
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return command;
    }
}
