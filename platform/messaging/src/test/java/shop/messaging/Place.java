package shop.messaging;

import java.util.UUID;
import shop.testsupport.Infrastructure;

/**
 * Where a test's replicas meet: a schema of its own, topics of its own.
 *
 * @param prefix before every topic
 */
record Place(String url, String schema, String password, String kafka, String prefix) {

    static Place fresh() {
        String schema = Infrastructure.postgres().freshSchema();
        return new Place(
                Infrastructure.postgres().url(),
                schema,
                Infrastructure.postgres().password(schema),
                Infrastructure.kafka().bootstrapServers(),
                UUID.randomUUID() + ".");
    }

    Place withUrl(String other) {
        return new Place(other, schema, password, kafka, prefix);
    }

    Place withKafka(String other) {
        return new Place(url, schema, password, other, prefix);
    }

    String topic() {
        return prefix + "things";
    }
}
