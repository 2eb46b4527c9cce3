package shop.testsupport;

import shop.localstack.infra.KafkaBroker;
import shop.localstack.infra.PostgresServer;

/** The servers of the local stack, on throw-away directories and free ports. */
final class EmbeddedServers {

    private EmbeddedServers() {}

    static TestPostgres postgres() {
        PostgresServer server = PostgresServer.throwAway(InitSql.text(), InitSql.passwords());
        return new TestPostgres(
                server.settings().url(),
                server.settings().superuserPassword(),
                InitSql.passwords());
    }

    static TestKafka kafka() {
        return new TestKafka(KafkaBroker.throwAway().bootstrapServers());
    }
}
