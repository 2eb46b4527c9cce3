package shop.localstack.infra;

/** Why Postgres or Kafka does not start, in one sentence for a person at a prompt. */
public final class CannotStart extends RuntimeException {

    /**
     * @param sentence says what is wrong and what to do about it
     */
    public CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
