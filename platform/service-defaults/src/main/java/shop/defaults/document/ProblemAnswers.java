package shop.defaults.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Every operation's refusals: described once, named where they can happen. */
final class ProblemAnswers implements OpenApiCustomizer {

    private static final String SCHEMA = "Problem";
    private static final String ADMIN = "/api/admin/";
    private static final Map<Integer, String> TEXTS = texts();

    private static Map<Integer, String> texts() {
        Map<Integer, String> texts = new LinkedHashMap<>();
        texts.put(400, "The request is malformed or a field is not valid.");
        texts.put(401, "A valid token is needed.");
        texts.put(403, "The account may not do this.");
        texts.put(404, "There is no such thing, or it is somebody else's.");
        texts.put(409, "The state does not allow it, or somebody else was faster.");
        texts.put(412, "The version in If-Match is not the present one.");
        texts.put(413, "The body is too large.");
        texts.put(415, "The body is not of a type that is read here.");
        texts.put(422, "A rule of the shop refuses it.");
        texts.put(429, "Too many requests; Retry-After says when to come back.");
        texts.put(503, "Not at the moment; Retry-After says when to come back.");
        return texts;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas(SCHEMA, Schemas.problem());
        TEXTS.forEach((status, text) ->
                document.getComponents().addResponses(name(status), answer(text)));
        document.getPaths().forEach(ProblemAnswers::complete);
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static ApiResponse answer(String text) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + SCHEMA);
        return new ApiResponse()
                .description(text)
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(problem)));
    }

    private static void complete(String path, PathItem item) {
        boolean admin = path.startsWith(ADMIN);
        item.readOperationsMap()
                .forEach((method, operation) -> {
                    if (admin) {
                        operation.security(
                                List.of(new SecurityRequirement().addList(Frame.CUSTOMER)));
                    }
                    statuses(path, method, operation).forEach(status -> add(operation, status));
                });
    }

    private static List<Integer> statuses(
            String path, PathItem.HttpMethod method, Operation operation) {
        boolean reads = method == PathItem.HttpMethod.GET;
        return TEXTS.keySet().stream()
                .filter(status ->
                        switch (status) {
                            case 403 -> path.startsWith(ADMIN);
                            case 404 -> path.contains("{") || !reads;
                            case 409, 422 -> !reads;
                            case 412 -> guarded(operation);
                            case 413, 415 -> operation.getRequestBody() != null;
                            default -> true;
                        })
                .toList();
    }

    private static boolean guarded(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> "If-Match".equalsIgnoreCase(parameter.getName()));
    }

    private static void add(Operation operation, int status) {
        operation
                .getResponses()
                .computeIfAbsent(
                        Integer.toString(status),
                        _ -> new ApiResponse().$ref("#/components/responses/" + name(status)));
    }
}
