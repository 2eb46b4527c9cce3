package shop.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answers below {@code /api} is what its document says, no more and no less. */
public final class EveryRouteIsDocumented {

    /** Health and its like have mappings of their own. */
    private static final String MAPPING = "requestMappingHandlerMapping";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private EveryRouteIsDocumented() {}

    /**
     * Compares the routes of a service that runs on a port with its {@code /v3/api-docs}.
     *
     * @throws AssertionError naming every route that is in one of the two alone
     */
    public static void check(ApplicationContext service) {
        Set<String> routes = routes(service.getBean(MAPPING, RequestMappingHandlerMapping.class));
        Set<String> documented = documented(document(service));
        Set<String> alone = new TreeSet<>();
        routes.stream().filter(route -> !documented.contains(route)).forEach(alone::add);
        documented.stream()
                .filter(route -> !routes.contains(route))
                .map(route -> route + " (in the document alone)")
                .forEach(alone::add);
        if (!alone.isEmpty()) {
            throw new AssertionError("Routes and document differ:\n" + String.join("\n", alone));
        }
        if (routes.isEmpty()) {
            throw new AssertionError("No routes below /api");
        }
    }

    private static Set<String> routes(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(EveryRouteIsDocumented::routes)
                .collect(Collectors.toSet());
    }

    private static Stream<String> routes(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .map(path -> path.replaceAll("\\{([^:}]+):[^/]*\\}", "{$1}"))
                .flatMap(path ->
                        route.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path));
    }

    private static Set<String> documented(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path ->
                        methods(path.getValue().propertyNames())
                                .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> methods(Collection<String> members) {
        return members.stream()
                .filter(METHODS::contains)
                .map(method -> method.toUpperCase(Locale.ROOT));
    }

    private static JsonNode document(ApplicationContext service) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        URI address = URI.create("http://127.0.0.1:" + port + "/v3/api-docs");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
