package shop.systemtests;

import java.util.ArrayList;
import java.util.List;

/** Paths and queries that name nothing, or not in a way that anybody should read. */
final class BadTargets {

    private static final List<String> QUERIES =
            List.of(
                    "limit=0",
                    "limit=-1",
                    "limit=101",
                    "limit=1000000000",
                    "limit=2147483648",
                    "limit=1.5",
                    "limit=1e1",
                    "limit=x",
                    "limit=",
                    "limit=%00",
                    "cursor=x",
                    "cursor=%00",
                    "cursor=" + "x".repeat(5000),
                    "cursor=%27%20or%201=1--");

    private static final List<String> PRODUCT_QUERIES =
            List.of(
                    "sort=password",
                    "sort=id;drop",
                    "sort=id%3Bdrop%20table%20product",
                    "sort=",
                    "sort=-name",
                    "minPrice=-1",
                    "minPrice=x",
                    "minPrice=1.5",
                    "minPrice=9223372036854775808",
                    "minPrice=10&maxPrice=5",
                    "maxPrice=%00",
                    "inStock=maybe",
                    "facets=2",
                    "currency=euro",
                    "currency=E",
                    "currency=%F0%9F%92%B0",
                    "locale=%00",
                    "locale=not_a_locale_at_all_really",
                    "q=%00",
                    "q=" + "x".repeat(5000),
                    "filter%5B%5D=x",
                    "filter%5Bmaterial%5D=%00",
                    "category=%00");

    private static final List<String> NO_UUIDS =
            List.of(
                    "1",
                    "x",
                    "%00",
                    "..%2f..%2fetc",
                    "%2e%2e%2forders",
                    "00000000-0000-0000-0000-00000000000",
                    "%7Bid%7D",
                    "null",
                    "%F0%9F%92%A9",
                    "%C0%AF",
                    "a;jsessionid=1",
                    "x".repeat(5000));

    private BadTargets() {}

    static List<String> of(String order) {
        var targets = new ArrayList<String>();
        for (var list : List.of("/api/products", "/api/orders", "/api/admin/orders")) {
            QUERIES.forEach(query -> targets.add(list + "?" + query));
        }
        PRODUCT_QUERIES.forEach(query -> targets.add("/api/products?" + query));
        for (var one : List.of("/api/orders/", "/api/admin/orders/", "/api/admin/jobs/")) {
            NO_UUIDS.forEach(id -> targets.add(one + id));
        }
        for (var id : List.of("0", "-1", "9223372036854775808", "no-such", "%00", "%25", "1%2F2")) {
            targets.add("/api/products/" + id);
            targets.add("/api/products/" + id + "/availability");
            targets.add("/api/categories/" + id);
            targets.add("/api/admin/stock/" + id);
        }
        targets.addAll(
                List.of(
                        "/api/products;a=b",
                        "/api/orders/" + order + "/",
                        "/api/orders/" + order + "/nothing",
                        "/api/search/suggest",
                        "/api/search/suggest?q=",
                        "/api/search/suggest?q=%00",
                        "/api/search/suggest?q=a&limit=1000",
                        "/api/admin/orders?status=nonsense",
                        "/api/admin/orders?from=2026-02-30",
                        "/api/admin/orders?from=10000-01-01",
                        "/api/admin/orders?from=yesterday",
                        "/api/admin/orders?from=2026-01-02&to=2026-01-01",
                        "/api/admin/orders?q=%00"));
        return targets;
    }
}
