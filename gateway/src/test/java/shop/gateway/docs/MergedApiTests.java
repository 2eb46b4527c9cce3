package shop.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergedApiTests {

    private static final String MONEY = "{'type':'object','required':['amount','currency']}";

    private final MergedApi api = new MergedApi((service, path) -> path.startsWith("/api/"));

    @Test
    void takesWhatIsServedAlone() {
        add("cart", "{'paths':{'/api/cart':{'get':{}},'/internal/cart':{'get':{}}}}");

        assertThat(merged().path("paths").propertyNames()).containsExactly("/api/cart");
    }

    @Test
    void putsEachOperationUnderItsService() {
        add("cart", "{'paths':{'/api/cart':{'get':{'tags':['cart-controller']},'trace':{}}}}");

        assertThat(merged().at("/paths/~1api~1cart")).isEqualTo(json("{'get':{'tags':['cart']}}"));
        assertThat(merged().at("/tags/0/name").asString()).isEqualTo("cart");
    }

    @Test
    void leavesAPathToWhoCameFirst() {
        add("cart", "{'paths':{'/api/admin/bus':{'get':{'summary':'one'}}}}");
        add("order", "{'paths':{'/api/admin/bus':{'get':{'summary':'two'}}}}");

        assertThat(merged().at("/paths/~1api~1admin~1bus/get/summary").asString()).isEqualTo("one");
        assertThat(merged().at("/paths/~1api~1admin~1bus/get/tags").size()).isEqualTo(1);
    }

    @Test
    void sharesWhatIsEqual() {
        add("cart", schemas("'Money':" + MONEY));
        add("order", schemas("'Money':{'required':['amount','currency'],'type':'object'}"));

        assertThat(merged().at("/components/schemas").propertyNames()).containsExactly("Money");
    }

    @Test
    void putsTheServicesNameBeforeWhatIsNot() {
        add("cart", schemas("'Item':{'type':'object'}"));
        add(
                "order",
                "{'paths':{'/api/orders':{'get':{'schema':{'$ref':'#/components/schemas/Item'}}}},"
                        + "'components':{'schemas':{'Item':{'type':'array'}}}}");

        assertThat(merged().at("/components/schemas/Item/type").asString()).isEqualTo("object");
        assertThat(merged().at("/components/schemas/order.Item/type").asString())
                .isEqualTo("array");
        assertThat(merged().at("/paths/~1api~1orders/get/schema/$ref").asString())
                .isEqualTo("#/components/schemas/order.Item");
    }

    @Test
    void renamesWhatNamesARenamedOne() {
        String list = "'List':{'items':{'$ref':'#/components/schemas/Item'}}";
        String lists = "'Lists':{'items':{'$ref':'#/components/schemas/List'}}";
        add("cart", schemas("'Item':{'type':'object'}," + list + "," + lists));
        add("order", schemas("'Item':{'type':'array'}," + list + "," + lists));

        JsonNode schemas = merged().at("/components/schemas");
        assertThat(schemas.size()).isEqualTo(6);
        assertThat(schemas.at("/order.Lists/items/$ref").asString())
                .isEqualTo("#/components/schemas/order.List");
        assertThat(schemas.at("/order.List/items/$ref").asString())
                .isEqualTo("#/components/schemas/order.Item");
        assertThat(schemas.at("/List/items/$ref").asString())
                .isEqualTo("#/components/schemas/Item");
    }

    @Test
    void keepsOneSchemeForAll() {
        add("cart", "{'components':{'securitySchemes':{'customer':{'description':'one'}}}}");
        add("order", "{'components':{'securitySchemes':{'customer':{'description':'two'}}}}");

        assertThat(merged().at("/components/securitySchemes").size()).isEqualTo(1);
    }

    @Test
    void tellsEachOperationWhatItsServiceSaidForAll() {
        add(
                "cart",
                "{'security':[{'visitor':[]}],'paths':{'/api/cart':{'get':{},'post':{'security':[]}}}}");

        JsonNode cart = merged().at("/paths/~1api~1cart");
        assertThat(cart.at("/get/security")).isEqualTo(json("[{'visitor':[]}]"));
        assertThat(cart.at("/post/security")).isEqualTo(json("[]"));
    }

    @Test
    void givesNoTwoOperationsOneId() {
        add("cart", "{'paths':{'/api/cart':{'get':{'operationId':'get'}}}}");
        add("order", "{'paths':{'/api/orders':{'get':{'operationId':'get'}}}}");

        assertThat(merged().at("/paths/~1api~1cart/get/operationId").asString()).isEqualTo("get");
        assertThat(merged().at("/paths/~1api~1orders/get/operationId").asString())
                .isEqualTo("order.get");
    }

    @Test
    void isSentToTheGatewayAndSaysWhatItDoesNotKnow() {
        ObjectNode document = api.document(List.of("cart", "order"), List.of("order"));

        assertThat(document.at("/openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/servers")).isEqualTo(json("[{'url':'/'}]"));
        assertThat(document.at("/info/x-unknown")).isEqualTo(json("['order']"));
        assertThat(merged().at("/info").has("x-unknown")).isFalse();
    }

    private void add(String service, String json) {
        api.add(new ApiPart(service, (ObjectNode) json(json)));
    }

    private ObjectNode merged() {
        return api.document(List.of("cart", "order"), List.of());
    }

    private static String schemas(String content) {
        return "{'components':{'schemas':{" + content + "}}}";
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
