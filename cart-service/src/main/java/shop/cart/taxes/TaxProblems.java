package shop.cart.taxes;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

/** What staff cannot do with tax rates, and what a shop without any cannot do. */
@RestControllerAdvice
@Order(0)
class TaxProblems {

    private static final Logger LOG = LoggerFactory.getLogger(TaxProblems.class);
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownTaxRate unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-tax-rate", "There is no such tax rate")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TaxRateExists exists) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "tax-rate-exists",
                        "The country has a rate for this category already")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TaxModeDiffers differs) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "tax-mode-differs",
                        "A country's prices all contain their tax, or none does")
                .with("country", differs.country())
                .with("included", differs.included())
                .error("/included", "the country's other rates say " + differs.included())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StandardRateNeeded needed) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "standard-rate-needed",
                        "The default country's standard rate cannot be taken away")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TaxesNotSetUp missing) {
        LOG.error("no cart can be priced: the default country has no standard tax rate");
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "The shop's taxes are not set up")
                .retryAfter(A_WHILE)
                .toResponse();
    }
}
