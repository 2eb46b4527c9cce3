package shop.benchmarks.client;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import shop.localstack.AdminCredentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shop's admin, signed in when made. */
public final class Admin {

    private final Http http;
    private final URI gateway;
    private final String authorization;

    public Admin(Http http, URI gateway, AdminCredentials credentials) throws IOException {
        this.http = http;
        this.gateway = gateway;
        String body =
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "email",
                                        credentials.email(),
                                        "password",
                                        credentials.password()));
        JsonNode tokens =
                http.send("POST", gateway.resolve("/api/auth/login"), Map.of(), body)
                        .expect(200)
                        .json();
        this.authorization = "Bearer " + tokens.required("accessToken").asString();
    }

    /**
     * @param products one a line, as JSON
     * @return path of the job
     */
    public String importProducts(String products) throws IOException {
        Map<String, String> headers =
                Map.of("Authorization", authorization, "Content-Type", "application/x-ndjson");
        JsonNode job =
                http.send("POST", gateway.resolve("/api/admin/products/import"), headers, products)
                        .expect(202)
                        .json();
        return "/api/admin/jobs/" + job.required("id").asString();
    }

    public JsonNode job(String path) throws IOException {
        Map<String, String> headers = Map.of("Authorization", authorization);
        return http.send("GET", gateway.resolve(path), headers, null).expect(200).json();
    }
}
