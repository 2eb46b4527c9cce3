package shop.defaults.document;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps springdoc out of the application's own context: it would cost each start a second of CPU
 * for a document that is read once in a while. Made by Spring Boot by its name.
 */
final class NotAtStart implements AutoConfigurationImportFilter {

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            matches[i] = candidate == null || !candidate.startsWith("org.springdoc.");
        }
        return matches;
    }
}
