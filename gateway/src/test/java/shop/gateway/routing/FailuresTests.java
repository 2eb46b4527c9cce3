package shop.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.netty.channel.AbortedException;
import shop.gateway.problem.Refused;

class FailuresTests {

    static Stream<Exception> passing() {
        return Stream.of(
                new ConnectException("refused"),
                new IOException("reset by peer"),
                new TimeoutException("late"),
                AbortedException.beforeSend());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void tellsToComeAgain(Exception failure) {
        assertThat(Failures.answer(failure)).isInstanceOf(Refused.class);
    }

    /** Whether it was sent is not known for sure, so that only a safe request is sent again. */
    @Test
    void takesAConnectionThatWasFoundClosedForBroken() {
        assertThat(Failures.broken(AbortedException.beforeSend())).isTrue();
        assertThat(Failures.unsent(AbortedException.beforeSend())).isFalse();
    }

    @Test
    void leavesOurOwnMistakesAsTheyAre() {
        var mistake = new IllegalStateException();

        assertThat(Failures.answer(mistake)).isSameAs(mistake);
    }
}
