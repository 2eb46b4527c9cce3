package shop.messaging;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Makes messaging's tables before the service's own migration runs, with a history of their own, so
 * that neither numbers its files by the other.
 */
final class MessagingMigration implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway service) {
        own(service).load().migrate();
        service.migrate();
    }

    /** The same database and schema, other files, another history. */
    static FluentConfiguration own(Flyway service) {
        var configured = service.getConfiguration();
        FluentConfiguration own =
                Flyway.configure(configured.getClassLoader())
                        .dataSource(configured.getDataSource())
                        .schemas(configured.getSchemas())
                        .locations("classpath:db/messaging")
                        .table("flyway_messaging");
        String schema = configured.getDefaultSchema();
        if (schema != null) {
            own.defaultSchema(schema);
        }
        return besideAnother(own);
    }

    /** A second history in a schema that is not empty; the schema itself is the operator's. */
    static FluentConfiguration besideAnother(FluentConfiguration configuration) {
        return configuration.baselineOnMigrate(true).baselineVersion("0").createSchemas(false);
    }
}
