package shop.systemtests.faults;

/** Why a fault cannot be brought about on this machine, in one sentence. */
public class CannotBeDone extends RuntimeException {

    CannotBeDone(String why) {
        super(why);
    }
}
