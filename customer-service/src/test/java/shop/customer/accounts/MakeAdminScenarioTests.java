package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.customer.CustomerApi;
import shop.customer.Told;
import shop.events.CustomerChanged;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
@ExtendWith(OutputCaptureExtension.class)
class MakeAdminScenarioTests {

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.com");

    @LocalServerPort private int port;
    @Autowired private MakeAdmin makeAdmin;
    @Autowired private Customers customers;

    @Test
    void makesAnAdminWhoCanSignIn() {
        makeAdmin.make(email, "correct horse");

        assertThat(new CustomerApi(port).login(email.value(), "correct horse").status())
                .isEqualTo(200);
        assertThat(customers.findByEmail(email.value()).orElseThrow().roles())
                .containsExactly("admin");
    }

    @Test
    void tellsTheOthersOfTheAdmin() {
        makeAdmin.make(email, "correct horse");
        UUID admin = customers.findByEmail(email.value()).orElseThrow().getId();

        CustomerChanged told =
                Told.facts("customers", admin, 1).getFirst().body(CustomerChanged.class);

        assertThat(told.version()).isEqualTo(1);
        assertThat(told.personal())
                .isEqualTo(new CustomerChanged.Personal(email.value(), null, null));
    }

    @Test
    void leavesAnExistingAccountAlone() {
        makeAdmin.make(email, "correct horse");

        makeAdmin.make(email, "another password");

        assertThat(new CustomerApi(port).login(email.value(), "correct horse").status())
                .isEqualTo(200);
        assertThat(new CustomerApi(port).login(email.value(), "another password").status())
                .isEqualTo(401);
    }

    @Test
    void makesOneWhenReplicasStartTogether(CapturedOutput output) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<?>> made =
                    IntStream.range(0, 4)
                            .<Future<?>>mapToObj(_ ->
                                    replicas.submit(() -> {
                                        start.await();
                                        makeAdmin.make(email, "correct horse");
                                        return null;
                                    }))
                            .toList();
            start.countDown();

            for (Future<?> replica : made) {
                replica.get();
            }
        }

        assertThat(customers.findByEmail(email.value())).isPresent();
        assertThat(output).containsOnlyOnce("Made the admin's account");
    }

    @Test
    void printsNoPassword(CapturedOutput output) {
        makeAdmin.make(email, "correct-horse-battery");

        assertThat(output)
                .contains("Made the admin's account")
                .doesNotContain("correct-horse-battery");
    }
}
