package shop.testsupport.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shop.testsupport.Infrastructure;
import shop.testsupport.TestPostgres;

class StatementCountsTests {

    private final StatementCounts counts = new StatementCounts();
    private JdbcTemplate jdbc;
    private TransactionTemplate transaction;

    @BeforeEach
    void makeATable() {
        TestPostgres postgres = Infrastructure.postgres();
        DataSource counted =
                (DataSource)
                        CountingConfiguration.countStatements()
                                .postProcessAfterInitialization(
                                        postgres.as(postgres.freshSchema()), "counted");
        jdbc = new JdbcTemplate(counted);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(counted));
        jdbc.execute("CREATE TABLE thing (id bigint)");
    }

    @Test
    void countsAStatementOfItsOwnAsOneRoundTrip() {
        StatementCount count = counts.of(this::insert);

        assertThat(count)
                .isEqualTo(new StatementCount(1, 1, List.of("INSERT INTO thing VALUES (1)")));
    }

    @Test
    void countsTheEndOfATransactionThatDidSomething() {
        StatementCount kept = counts.of(() -> transaction.executeWithoutResult(_ -> insert()));
        StatementCount undone =
                counts.of(() ->
                        transaction.executeWithoutResult(running -> {
                            insert();
                            insert();
                            running.setRollbackOnly();
                        }));
        StatementCount idle = counts.of(() -> transaction.executeWithoutResult(_ -> {}));

        assertThat(kept.sent()).containsExactly("INSERT INTO thing VALUES (1)", "commit");
        assertThat(kept.roundTrips()).isEqualTo(2);
        assertThat(undone.statements()).isEqualTo(2);
        assertThat(undone.sent()).endsWith("rollback");
        assertThat(idle.roundTrips()).isZero();
    }

    @Test
    void countsABatchAsItsRowsInOneRoundTrip() {
        List<Object[]> rows = IntStream.range(0, 20).mapToObj(i -> new Object[] {i}).toList();

        StatementCount count =
                counts.of(() -> jdbc.batchUpdate("INSERT INTO thing VALUES (?)", rows));

        assertThat(count.statements()).isEqualTo(20);
        assertThat(count.roundTrips()).isOne();
        assertThat(count.sent()).containsExactly("20 x INSERT INTO thing VALUES (?)");
    }

    @Test
    void leavesOtherThreadsAlone() {
        try (ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            StatementCount count =
                    counts.of(() -> {
                        Future<?> other = elsewhere.submit(this::insert);
                        assertThat(other).succeedsWithin(java.time.Duration.ofSeconds(60));
                    });

            assertThat(count.statements()).isZero();
        }
        assertThat(jdbc.queryForObject("SELECT count(*) FROM thing", Long.class)).isOne();
    }

    private void insert() {
        jdbc.update("INSERT INTO thing VALUES (1)");
    }
}
