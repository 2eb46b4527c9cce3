package shop.customer.identities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.customer.Told;
import shop.defaults.transaction.Transactions;
import shop.events.VisitorIdentified;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.testsupport.BusRecord;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import shop.testsupport.Tokens;

@ScenarioTest(schema = "customer")
class BindingScenarioTests {

    private final UUID visitor = UUID.randomUUID();

    @LocalServerPort private int port;
    @Autowired private Bindings bindings;
    @Autowired private RepublishIdentities republish;
    @Autowired private Transactions transactions;

    private Person ada;
    private Person eve;
    private CustomerApi browser;

    @BeforeEach
    void register() {
        ada = Person.registered(port);
        eve = Person.registered(port);
        browser = new CustomerApi(port).as(visitor);
    }

    @Test
    void tellsWhoTheVisitorIsAtSignIn() {
        Answer in = browser.login(ada.email(), ada.password());

        BusRecord told = Told.facts("identities", visitor, 1).getFirst();

        assertThat(in.header("Visitor-Renew")).isEmpty();
        assertThat(told.sequence()).isEqualTo(1);
        assertThat(told.body(VisitorIdentified.class))
                .isEqualTo(new VisitorIdentified(visitor, ada.id(), 1));
    }

    @Test
    void tellsItOnceHoweverOftenSheSignsIn() {
        browser.login(ada.email(), ada.password());
        String token = browser.login(ada.email(), ada.password()).text("refreshToken");
        browser.refresh(token);

        new CustomerApi(port).as(UUID.randomUUID()).login(eve.email(), eve.password());

        assertThat(Told.facts("identities", visitor, 1)).hasSize(1);
        assertThat(bindings.visitorsOf(ada.id())).containsExactly(visitor);
    }

    @Test
    void asksForANewVisitorWhenAnotherCustomerSignsIn() {
        browser.login(ada.email(), ada.password());

        Answer in = browser.login(eve.email(), eve.password());

        assertThat(in.status()).isEqualTo(200);
        assertThat(in.header("Visitor-Renew")).isEqualTo("true");
        assertThat(bindings.customerOf(visitor)).contains(ada.id());
    }

    @Test
    void bindsAtRefresh() {
        Answer on = browser.refresh(ada.refreshToken());

        assertThat(on.header("Visitor-Renew")).isEmpty();
        assertThat(bindings.customerOf(visitor)).contains(ada.id());
        assertThat(browser.refresh(eve.refreshToken()).header("Visitor-Renew")).isEqualTo("true");
    }

    @Test
    void bindsAtAnyRequestOfHerOwnThatCarriesBothTokens() {
        Answer me = ada.api().as(visitor).get(Person.ME);

        assertThat(me.header("Visitor-Renew")).isEmpty();
        assertThat(bindings.customerOf(visitor)).contains(ada.id());
        assertThat(Told.facts("identities", visitor, 1)).hasSize(1);
        assertThat(eve.api().as(visitor).get(Person.ME + "/addresses").header("Visitor-Renew"))
                .isEqualTo("true");
    }

    @Test
    void bindsNobodyWithoutAVisitorOrAnAccount() {
        ada.get("");
        browser.with(Tokens.access(UUID.randomUUID())).get(Person.ME);

        assertThat(bindings.visitorsOf(ada.id())).isEmpty();
        assertThat(bindings.customerOf(visitor)).isEmpty();
    }

    @Test
    void refusesAForgedVisitor() {
        Answer in =
                CustomerApi.send(
                        new CustomerApi(port)
                                .request(Person.ME)
                                .header("Visitor-Token", Tokens.forgedVisitor(visitor)));

        assertThat(in.status()).isEqualTo(401);
    }

    @Test
    void letsOneWinWhenTwoSignInAtOnce() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers =
                    Stream.of(ada, eve)
                            .map(p -> both.submit(() -> p.api().as(visitor).get(Person.ME)))
                            .toList();
            Set<String> renewals = new HashSet<>();
            for (Future<Answer> answer : answers) {
                renewals.add(answer.get().header("Visitor-Renew"));
            }

            assertThat(renewals).containsExactlyInAnyOrder("", "true");
        }
        assertThat(Told.facts("identities", visitor, 1)).hasSize(1);
    }

    @Test
    void isToldAgainOnRequest() {
        browser.login(ada.email(), ada.password());
        Told.facts("identities", visitor, 1);

        Republished again =
                transactions.write(() ->
                        republish.republish(
                                new RepublishRequest(
                                        List.of(visitor.toString(), UUID.randomUUID().toString()),
                                        null,
                                        2)));

        assertThat(again).isEqualTo(new Republished(1, null));
        List<BusRecord> told = Told.facts("identities", visitor, 2);
        assertThat(told.stream().map(BusRecord::sequence)).containsOnly(1L);
        assertThat(told.getLast().body(VisitorIdentified.class))
                .isEqualTo(new VisitorIdentified(visitor, ada.id(), 1));
    }

    @Test
    void isToldAgainPageByPage() {
        for (int i = 0; i < 3; i++) {
            ada.api().as(UUID.randomUUID()).get(Person.ME);
        }

        Republished first =
                transactions.write(() -> republish.republish(new RepublishRequest(null, null, 2)));
        Republished second =
                transactions.write(() ->
                        republish.republish(new RepublishRequest(null, first.nextAfter(), 1_000)));

        assertThat(first.published()).isEqualTo(2);
        assertThat(first.nextAfter()).isNotNull();
        assertThat(second.published()).isPositive();
        assertThat(second.nextAfter()).isNull();
        assertThat(TestBus.read("identities")).isNotEmpty();
    }
}
