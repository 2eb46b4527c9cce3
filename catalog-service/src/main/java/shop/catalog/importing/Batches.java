package shop.catalog.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts so many portions together as one transaction may hold. */
class Batches implements Consumer<Portion> {

    private static final int MOST_PRODUCTS = 100;
    private static final int MOST_LINES = 500;

    private final Consumer<List<Portion>> complete;
    private final List<Portion> open = new ArrayList<>();
    private int weight;

    Batches(Consumer<List<Portion>> complete) {
        this.complete = complete;
    }

    @Override
    public void accept(Portion portion) {
        open.add(portion);
        weight += portion.weight();
        if (open.size() >= MOST_PRODUCTS || weight >= MOST_LINES) {
            end();
        }
    }

    void end() {
        if (!open.isEmpty()) {
            complete.accept(List.copyOf(open));
            open.clear();
            weight = 0;
        }
    }
}
