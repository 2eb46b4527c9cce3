package shop.testsupport;

/**
 * The broker of this test JVM.
 *
 * @param bootstrapServers host:port
 */
public record TestKafka(String bootstrapServers) {}
