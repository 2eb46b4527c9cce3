package shop.systemtests.torture;

import java.util.List;
import shop.systemtests.Shop;
import shop.systemtests.client.Purchase;
import shop.systemtests.faults.FaultKind;

/** The sweep as a line of the table. */
final class SweepRound {

    private SweepRound() {}

    static RoundResult run(Shop shop) {
        var sweep = new Sweep(shop);
        var purchases = sweep.run();
        System.out.printf("%d crashes, %d purchases%n", sweep.crashes(), purchases.size());
        return new RoundResult(
                FaultKind.F2,
                "",
                false,
                ended(purchases, true),
                ended(purchases, false),
                purchases.stream().mapToLong(Purchase::unknowns).sum(),
                violations(shop, purchases, sweep),
                List.of());
    }

    private static List<String> violations(Shop shop, List<Purchase> purchases, Sweep sweep) {
        try {
            shop.requireSound(purchases, sweep.articles());
            return List.of();
        } catch (AssertionError | RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static long ended(List<Purchase> purchases, boolean sold) {
        return purchases.stream()
                .flatMap(purchase -> purchase.ends().stream())
                .filter(end -> (end.status() == 201) == sold)
                .count();
    }
}
