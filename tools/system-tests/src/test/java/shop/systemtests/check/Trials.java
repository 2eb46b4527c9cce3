package shop.systemtests.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.systemtests.check.Strike.Notice;
import shop.systemtests.history.Call;
import shop.systemtests.history.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sound trial: one sale a second for two minutes, a fault from 30 s to 40 s. */
final class Trials {

    static final String BUYER = "b";

    final List<Call> calls = new ArrayList<>();
    final List<StockSample> samples = new ArrayList<>();
    final List<Entry> bus = new ArrayList<>();
    final List<Entry> busBefore = new ArrayList<>();
    final Set<String> torn = new HashSet<>();
    final Map<String, Long> orders = new HashMap<>();
    Notice notice = Notice.REFUSALS;

    Trials() {
        for (int second = 0; second < 120; second++) {
            sell("o" + second, second * 1000L);
        }
        samples.add(new StockSample(7, 10, 9, 2, 2, 1));
        busBefore.add(bus.getFirst());
    }

    Trial trial() {
        return new Trial(
                calls, new Strike(30_000, 40_000, notice), samples, bus, busBefore, torn, orders);
    }

    private void sell(String id, long at) {
        calls.add(call("POST", "/api/cart/checkout", at, 201, "{\"id\": \"%s\"}".formatted(id)));
        read(id, at + 500, "placed");
        bus.add(event(bus.size(), id, "placed", 1));
        bus.add(event(bus.size(), id, "accepted", 2));
        orders.put(id, 1000L);
    }

    void read(String id, long at, String status) {
        var body = "{\"id\": \"%s\", \"status\": \"%s\"}".formatted(id, status);
        calls.add(call("GET", "/api/orders/" + id, at, 200, body));
    }

    void add(int quantity, int status, int seen) {
        var answer = status == 200 ? cart(seen) : null;
        var request = json("{\"variantId\": 7, \"quantity\": %d}".formatted(quantity));
        calls.add(call("POST", "/api/cart/items", 50_000, status, request, answer));
    }

    void seeCart(int quantity) {
        calls.add(call("GET", "/api/cart", 50_000, 200, null, cart(quantity)));
    }

    static Entry event(long offset, String order, String fact, long sequence) {
        var id = order + fact;
        var total = fact.equals("placed") ? 1000 : 0;
        var type = "shop.order." + fact + ".v1";
        return new Entry("orders", 0, offset, order, id, type, sequence, id.hashCode(), total);
    }

    static Call call(String method, String path, long at, int status, @Nullable String answer) {
        return call(method, path, at, status, null, answer == null ? null : json(answer));
    }

    private static Call call(
            String method,
            String path,
            long at,
            int status,
            @Nullable JsonNode request,
            @Nullable JsonNode answer) {
        var outcome = status == 0 || status >= 500 ? Outcome.INFO : Outcome.OK;
        return new Call(
                BUYER, method, path, null, at, at + 100, outcome, status, null, request, answer);
    }

    private static JsonNode cart(int quantity) {
        return json("{\"items\": [{\"variantId\": 7, \"quantity\": %d}]}".formatted(quantity));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
