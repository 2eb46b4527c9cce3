package shop.systemtests.client;

/** The server said something else than the test stands on. */
public class UnexpectedAnswer extends RuntimeException {
    UnexpectedAnswer(int wanted, Answer answer) {
        super("wanted " + wanted + ", got " + answer);
    }
}
