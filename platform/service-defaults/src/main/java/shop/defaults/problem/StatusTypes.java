package shop.defaults.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Stable type names for problems that are nothing but their status. */
final class StatusTypes {

    private StatusTypes() {}

    static String of(HttpStatus status) {
        return switch (status) {
            case INTERNAL_SERVER_ERROR -> "internal-error";
            case SERVICE_UNAVAILABLE -> "unavailable";
            case CONTENT_TOO_LARGE -> "body-too-large";
            default -> status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
