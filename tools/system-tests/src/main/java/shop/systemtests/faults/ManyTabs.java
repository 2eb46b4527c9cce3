package shop.systemtests.faults;

import java.util.UUID;
import java.util.stream.IntStream;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

/** One cart bought from twenty tabs at once, half of them under one key; several times. */
final class ManyTabs implements Fault {

    private static final int TABS = 20;
    private static final int CARTS = 5;

    @Override
    public void strike(Scene scene) {
        var article = scene.stockUp(1250, 100);
        for (int i = 0; i < CARTS; i++) {
            buyFromTabs(scene, scene.readyToBuy("tabs-" + i, article, 2));
        }
    }

    private static void buyFromTabs(Scene scene, Purchase cart) {
        var tabs =
                IntStream.range(0, TABS)
                        .mapToObj(i -> i % 2 == 0 ? cart : scene.keep(another(cart)))
                        .toList();
        var sold =
                Crowd.of(TABS).each(tabs, Purchase::finish).stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.json().required("id").asString())
                        .distinct()
                        .count();
        if (sold != 1) {
            throw new IllegalStateException("one cart was sold " + sold + " times: " + cart);
        }
    }

    private static Purchase another(Purchase cart) {
        return cart.underAnotherKey(UUID.randomUUID().toString());
    }
}
