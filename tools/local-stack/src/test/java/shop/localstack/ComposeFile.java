package shop.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml says, as plain text. */
record ComposeFile(Map<String, Object> content) {

    static ComposeFile read() throws IOException {
        Path file = StackSettings.repository().resolve("docker-compose.yml");
        return new ComposeFile(
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
    }

    Map<String, Object> services() {
        return map(content.get("services"));
    }

    Map<String, Object> service(Object name) {
        return map(services().get(name.toString()));
    }

    Map<String, String> environment(Object name) {
        Map<String, String> environment = new TreeMap<>();
        map(service(name).get("environment"))
                .forEach((key, value) -> environment.put(key, value.toString()));
        return environment;
    }

    List<?> publishedPorts(Object name) {
        return (List<?>) service(name).getOrDefault("ports", List.of());
    }

    Map<String, Object> build(Object name) {
        return map(service(name).get("build"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
