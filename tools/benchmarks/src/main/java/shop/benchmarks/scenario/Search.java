package shop.benchmarks.scenario;

import java.util.List;
import java.util.function.Supplier;
import shop.benchmarks.report.Result;
import shop.localstack.Part;

/** Words with facets: such as a hundred products have, and such as one in a hundred has. */
public final class Search implements Scenario {

    private static final int CLIENTS = 4;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Result> run(Bench bench) {
        return List.of(
                hundred(bench, "search"),
                search(
                        bench,
                        "search-hundredth",
                        "a word of one in 100 products, with facets",
                        bench.data()::wordOfAHundredth));
    }

    static Result hundred(Bench bench, String name) {
        return search(
                bench,
                name,
                "a word of 100 products, with facets, among %,d".formatted(bench.data().products()),
                bench.data()::wordOfAHundred);
    }

    private static Result search(Bench bench, String name, String what, Supplier<String> word) {
        return bench.closed(
                name,
                what,
                null,
                CLIENTS,
                _ -> bench.http().get(bench.service(Part.CATALOG, path(word.get()))).expect(200));
    }

    private static String path(String word) {
        return "/api/products?limit=20&facets=true&q=" + word;
    }
}
