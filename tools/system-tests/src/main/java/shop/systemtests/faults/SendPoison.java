package shop.systemtests.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import shop.systemtests.check.Unrest;

/**
 * Records that nobody can read among the orders. Each of the three readers puts each of them aside
 * once, and once only should it ever read them again.
 */
final class SendPoison implements Fault {

    private static final int RECORDS = 30;
    private static final List<String> BODIES = List.of("", "{", "[1,2]", "\u0000", "{\"id\":7}");
    private static final List<String> READERS = List.of("orders", "catalog", "cart");

    @Override
    public void strike(Scene scene) throws SQLException {
        var name = Unrest.POISON + UUID.randomUUID();
        new Bus(scene).send(IntStream.range(0, RECORDS).mapToObj(i -> poison(name, i)).toList());
        try (var superuser = scene.fleet().superuser()) {
            if (!scene.await(() -> READERS.stream().allMatch(r -> isAside(superuser, r, name)))) {
                throw new IllegalStateException("not every reader put each bad record aside once");
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> poison(String name, int number) {
        var body = BODIES.get(number % BODIES.size());
        var key = name + "-" + number;
        return new ProducerRecord<>(Bus.ORDERS, key.getBytes(UTF_8), body.getBytes(UTF_8));
    }

    private static boolean isAside(Connection superuser, String reader, String name) {
        var sql = "SELECT count(*) FROM " + reader + ".dead_letter WHERE key LIKE '" + name + "%'";
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getLong(1) == RECORDS;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
