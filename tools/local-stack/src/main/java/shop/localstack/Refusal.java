package shop.localstack;

import java.io.Serial;

/** Something the stack will not or cannot do, told in one sentence that needs no stack trace. */
public final class Refusal extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public static Refusal because(String sentence) {
        return new Refusal(1, sentence);
    }

    /** The command itself was wrong, as an unknown part or command is. */
    public static Refusal misuse(String sentence) {
        return new Refusal(2, sentence);
    }

    public int exitCode() {
        return exitCode;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
