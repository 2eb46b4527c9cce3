package shop.order;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.testsupport.EveryRouteIsDocumented;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "orders")
class ApiDocumentScenarioTests {

    @Autowired ApplicationContext service;

    @Test
    void namesEveryRoute() {
        EveryRouteIsDocumented.check(service);
    }
}
