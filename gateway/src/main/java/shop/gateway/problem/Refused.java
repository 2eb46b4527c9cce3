package shop.gateway.problem;

import org.springframework.http.HttpStatus;
import shop.defaults.problem.Problem;

/** A request that the gateway answers itself, and how. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.status().toString(), null, false, false);
        this.problem = problem;
    }

    public static Refused with(HttpStatus status, String detail) {
        return new Refused(Problem.of(status).detail(detail));
    }

    Problem problem() {
        return problem;
    }
}
