package shop.systemtests.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Records that nobody can read among the orders. Each of the three readers puts each of them aside,
 * once; they are removed again as staff would do.
 */
final class SendPoison implements Fault {

    private static final int RECORDS = 30;
    private static final List<String> BODIES = List.of("", "{", "[1,2]", "\u0000", "{\"id\":7}");
    private static final List<String> READERS = List.of("orders", "catalog", "cart");

    @Override
    public void strike(Scene scene) throws SQLException {
        new Bus(scene).send(IntStream.range(0, RECORDS).mapToObj(SendPoison::poison).toList());
        try (var superuser = scene.fleet().superuser()) {
            var aside = scene.await(() -> READERS.stream().allMatch(r -> isAside(superuser, r)));
            for (var reader : READERS) {
                remove(superuser, reader);
            }
            if (!aside) {
                throw new IllegalStateException("not every reader put each bad record aside once");
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> poison(int number) {
        var body = BODIES.get(number % BODIES.size());
        var key = UUID.randomUUID().toString().getBytes(UTF_8);
        return new ProducerRecord<>(Bus.ORDERS, key, body.getBytes(UTF_8));
    }

    private static boolean isAside(Connection superuser, String reader) {
        var sql = "SELECT count(*) FROM " + reader + ".dead_letter";
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getLong(1) == RECORDS;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void remove(Connection superuser, String reader) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("DELETE FROM " + reader + ".dead_letter");
        }
    }
}
