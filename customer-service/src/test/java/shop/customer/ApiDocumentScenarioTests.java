package shop.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import shop.testsupport.EveryRouteIsDocumented;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "customer")
class ApiDocumentScenarioTests {

    @Autowired ApplicationContext service;
    @LocalServerPort private int port;

    @Test
    void namesEveryRoute() {
        EveryRouteIsDocumented.check(service);
    }

    @Test
    void asksForTheCustomerAsAConditionAndNotAsAParameter() {
        JsonNode document = new CustomerApi(port).get("/v3/api-docs").json();

        JsonNode me = document.path("paths").path("/api/customers/me").path("get");
        assertThat(me.path("parameters")).isEmpty();
        assertThat(me.path("security").toString()).isEqualTo("[{\"customer\":[]}]");
        assertThat(document.path("components").path("schemas").propertyNames())
                .contains("AddressRequest", "SavedAddress", "TokensView")
                .doesNotContain("SignedIn", "Browser");
        assertThat(
                        document.path("paths")
                                .path("/api/customers/me/addresses/{id}")
                                .path("patch")
                                .path("requestBody")
                                .toString())
                .contains("AddressRequest");
    }
}
