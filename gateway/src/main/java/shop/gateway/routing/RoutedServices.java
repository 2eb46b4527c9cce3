package shop.gateway.routing;

import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every service that has a route, add-ons included, and which of them answers a path. */
@Component
public class RoutedServices {

    private record Pattern(String service, PathPattern path) {}

    private final List<String> names;
    private final List<Pattern> patterns;

    RoutedServices(RouteSettings settings) {
        List<RouteSettings.Row> rows = settings.rows();
        this.names = rows.stream().map(RouteSettings.Row::service).distinct().sorted().toList();
        this.patterns =
                rows.stream()
                        .flatMap(row ->
                                row.paths().stream()
                                        .map(path -> new Pattern(row.service(), parsed(path))))
                        .toList();
    }

    /** By name: what a list of them is made into looks the same everywhere. */
    public List<String> names() {
        return names;
    }

    /** The service behind the first route that serves this path. */
    public Optional<String> serving(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return patterns.stream()
                .filter(pattern -> pattern.path().matches(asked))
                .findFirst()
                .map(Pattern::service);
    }

    private static PathPattern parsed(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
