package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.customer.Person;
import shop.customer.Told;
import shop.defaults.transaction.Transactions;
import shop.events.CustomerChanged;
import shop.messaging.MalformedKey;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.testsupport.BusRecord;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
class RepublishCustomersScenarioTests {

    @LocalServerPort private int port;
    @Autowired private RepublishCustomers republish;
    @Autowired private Transactions transactions;

    @Test
    void tellsTheStateOfTodayWithItsVersion() {
        Person ada = Person.registered(port);
        ada.patch("", "{\"name\": \"Countess\"}");
        Told.facts("customers", ada.id(), 2);

        Republished again = again(List.of(ada.id().toString(), UUID.randomUUID().toString()));

        assertThat(again).isEqualTo(new Republished(1, null));
        BusRecord told = Told.facts("customers", ada.id(), 3).getLast();
        assertThat(told.sequence()).isEqualTo(2);
        assertThat(told.body(CustomerChanged.class).personal().name()).isEqualTo("Countess");
    }

    @Test
    void tellsThatSomebodyIsErased() {
        Person ada = Person.registered(port);
        ada.erase();
        Told.facts("customers", ada.id(), 2);

        again(List.of(ada.id().toString()));

        BusRecord told = Told.facts("customers", ada.id(), 3).getLast();
        assertThat(told.body(CustomerChanged.class).status()).isEqualTo("erased");
        assertThat(told.text()).doesNotContain(ada.email());
    }

    @Test
    void goesOnFromKeyToKey() {
        Person.registered(port);
        Person.registered(port);

        Republished first = page(null, 1);
        Republished second = page(first.nextAfter(), 1_000);

        assertThat(first.published()).isEqualTo(1);
        assertThat(first.nextAfter()).isNotNull();
        assertThat(second.published()).isPositive();
        assertThat(second.nextAfter()).isNull();
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> again(List.of("7"))).isInstanceOf(MalformedKey.class);
        assertThatThrownBy(() -> page("' OR 1=1", 10)).isInstanceOf(MalformedKey.class);
    }

    private Republished again(List<String> keys) {
        return transactions.write(
                () -> republish.republish(new RepublishRequest(keys, null, keys.size())));
    }

    private Republished page(String after, int limit) {
        return transactions.write(
                () -> republish.republish(new RepublishRequest(null, after, limit)));
    }
}
