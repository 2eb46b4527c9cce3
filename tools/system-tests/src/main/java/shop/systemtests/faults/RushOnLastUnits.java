package shop.systemtests.faults;

import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

/** Many more buyers at once than there are units. */
final class RushOnLastUnits implements Fault {

    private static final int BUYERS = 80;
    private static final int UNITS = 20;

    @Override
    public void strike(Scene scene) {
        var last = scene.stockUp(5000, UNITS);
        var buyers = Crowd.of(6).times(BUYERS, i -> scene.readyToBuy("rush-" + i, last, 1));
        var answers = Crowd.of(BUYERS).each(buyers, Purchase::finish);
        var sold = answers.stream().filter(answer -> answer.status() == 201).count();
        scene.tell("%d of %d buyers got one of %d units", sold, BUYERS, UNITS);
        if (sold != UNITS) {
            throw new IllegalStateException("of " + UNITS + " units " + sold + " were sold");
        }
    }
}
