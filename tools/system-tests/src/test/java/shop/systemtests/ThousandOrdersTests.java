package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

/**
 * One load, looked at from several sides: the same two variants, every other cart the other way.
 */
@WithShop
@TestInstance(Lifecycle.PER_CLASS)
class ThousandOrdersTests {

    private static final int ORDERS = 1000;

    /**
     * @param reads the answers to GET right after the 201, up to the first that is not "not now"
     */
    private record Bought(Purchase purchase, Answer answer, List<Answer> reads) {
        Answer read() {
            return reads.getLast();
        }
    }

    private final Shop shop;
    private Article one;
    private Article other;
    private long deadlocks;
    private List<Bought> bought;

    ThousandOrdersTests(Shop shop) {
        this.shop = shop;
    }

    @BeforeAll
    void buy() {
        one = shop.admin().stockUp(700, 5 * ORDERS);
        other = shop.admin().stockUp(800, 5 * ORDERS);
        var carts =
                Crowd.of(8)
                        .times(ORDERS, i -> i % 2 == 0 ? cartOf(one, other) : cartOf(other, one));
        var before = deadlocksSoFar();
        bought = Crowd.of(8).each(carts, ThousandOrdersTests::buyAndRead);
        deadlocks = deadlocksSoFar() - before;
    }

    @Test
    void noDeadlockComesOfLinesInOppositeOrder() {
        assertThat(bought).extracting(b -> b.answer().status()).containsOnly(201);
        assertThat(bought).filteredOn(b -> b.purchase().sawFailure()).isEmpty();
        assertThat(deadlocks).isZero();
    }

    @Test
    void anOrderIsThereRightAfterItsAnswer() {
        var atOnce = bought.stream().filter(b -> b.reads().size() == 1).count();
        System.out.println(atOnce + " of " + ORDERS + " orders read at the first call");

        assertThat(bought).extracting(b -> b.read().status()).hasSize(ORDERS).containsOnly(200);
        assertThat(bought).allMatch(b -> b.read().json().equals(b.answer().json()));
    }

    @Test
    void theBooksAreSound() {
        var purchases = bought.stream().map(Bought::purchase).toList();

        assertThat(shop.requireSound(purchases, one, other).orders()).hasSize(ORDERS);
    }

    private static Bought buyAndRead(Purchase purchase) {
        var answer = purchase.finish().expect(201);
        var id = answer.json().required("id").asString();
        return new Bought(purchase, answer, purchase.visitor().readOrder(id));
    }

    /** Those that Postgres has broken up, heard of by a client or not. */
    private long deadlocksSoFar() {
        return shop.databases()
                .number(
                        "catalog",
                        "SELECT deadlocks FROM pg_stat_database"
                                + " WHERE datname = current_database()");
    }

    private Purchase cartOf(Article first, Article second) {
        var visitor = shop.visitor();
        visitor.add(first, 1);
        visitor.add(second, 1);
        return visitor.ready();
    }
}
