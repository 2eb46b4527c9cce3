package shop.localstack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.localstack.infra.SecondListener;

/**
 * What makes one stack differ from another.
 *
 * @param root the repository, whose built jars are run
 * @param home where data, logs, keys and passwords of this stack lie
 * @param programs where the unpacked programs and their start-up caches lie, usually in the home
 * @param environment variables that a part gets beyond (or instead of) the usual ones
 * @param secondListener another door of Kafka; null for none, as is usual
 */
public record StackSettings(
        Path root,
        Path home,
        Path programs,
        Ports ports,
        JvmFlags flags,
        Map<Part, Map<String, String>> environment,
        @Nullable SecondListener secondListener) {

    public StackSettings {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** A stack in that directory, on the documented ports unless the environment says otherwise. */
    public static StackSettings at(Path home) {
        return new StackSettings(
                repository(),
                home,
                home.resolve("lib"),
                Ports.from(System.getenv()),
                JvmFlags.QUICK_START,
                Map.of(),
                null);
    }

    /**
     * The directory of the repository: the system property {@code shop.root}, else found upward
     * from here.
     */
    public static Path repository() {
        return Repository.root();
    }

    /** The same on ports that are free now, so that it can run beside others. */
    public StackSettings onFreePorts() {
        return on(Ports.free());
    }

    public StackSettings on(Ports chosen) {
        return new StackSettings(root, home, programs, chosen, flags, environment, secondListener);
    }

    /** The same with programs that outlive the home, so that the next one starts as quickly. */
    public StackSettings programsIn(Path chosen) {
        return new StackSettings(root, home, chosen, ports, flags, environment, secondListener);
    }

    public StackSettings with(JvmFlags chosen) {
        return new StackSettings(root, home, programs, ports, chosen, environment, secondListener);
    }

    /** The same with another door of Kafka, for those who are to meet a proxy there. */
    public StackSettings with(SecondListener listener) {
        return new StackSettings(root, home, programs, ports, flags, environment, listener);
    }

    /** The same with one more variable for each of these parts; all services when none is named. */
    public StackSettings with(String variable, String value, Part... parts) {
        Map<Part, Map<String, String>> all = new EnumMap<>(Part.class);
        all.putAll(environment);
        for (Part part : parts.length == 0 ? Part.services().toArray(Part[]::new) : parts) {
            Map<String, String> one = new HashMap<>(all.getOrDefault(part, Map.of()));
            one.put(variable, value);
            all.put(part, Map.copyOf(one));
        }
        return new StackSettings(root, home, programs, ports, flags, all, secondListener);
    }

    /** What a part gets beyond the usual. */
    public Map<String, String> environmentOf(Part part) {
        return environment.getOrDefault(part, Map.of());
    }
}
