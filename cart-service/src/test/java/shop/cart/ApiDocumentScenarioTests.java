package shop.cart;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.testsupport.EveryRouteIsDocumented;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "cart")
class ApiDocumentScenarioTests {

    @Autowired ApplicationContext service;

    @Test
    void namesEveryRoute() {
        EveryRouteIsDocumented.check(service);
    }
}
