package shop.defaults.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;

/** The document before the operations: title, version, ways to say who one is. */
final class Frame {

    static final String VISITOR = "visitor";
    static final String CUSTOMER = "customer";

    private Frame() {}

    static OpenAPI of(String service) {
        return new OpenAPI()
                .info(new Info().title(service).version(version()))
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSecuritySchemes(VISITOR, visitor())
                                .addSecuritySchemes(CUSTOMER, customer()));
    }

    /** All modules are built as one; outside of a jar nobody knows. */
    private static String version() {
        return Objects.requireNonNullElse(
                Frame.class.getPackage().getImplementationVersion(), "development");
    }

    private static SecurityScheme visitor() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name("Visitor-Token")
                .description("Given by the gateway; the value `new` asks for one.");
    }

    private static SecurityScheme customer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("The accessToken of a sign-in.");
    }
}
