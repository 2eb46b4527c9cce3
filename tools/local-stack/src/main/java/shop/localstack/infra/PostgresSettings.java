package shop.localstack.infra;

import java.nio.file.Path;
import java.util.Map;

/**
 * One Postgres server.
 *
 * @param data its data directory; made at the first start
 * @param port on loopback
 * @param superuserPassword of the role {@code postgres}; fixed at the first start
 * @param initSql what an empty database {@code shop} is filled with: deploy/postgres/init.sql
 * @param rolePasswords role to password, set again at each start
 */
public record PostgresSettings(
        Path data,
        int port,
        String superuserPassword,
        String initSql,
        Map<String, String> rolePasswords) {

    /** The database that holds every service's schema. */
    public static final String DATABASE = "shop";

    static final String SUPERUSER = "postgres";

    public PostgresSettings {
        data = data.toAbsolutePath().normalize();
        rolePasswords = Map.copyOf(rolePasswords);
    }

    /** JDBC address of the database {@code shop}. */
    public String url() {
        return url(DATABASE);
    }

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(LoopbackPort.ADDRESS, port, database);
    }
}
