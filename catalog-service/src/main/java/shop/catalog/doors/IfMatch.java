package shop.catalog.doors;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The precondition of a change: the resource must still have one of these versions.
 *
 * @param tags null: any version will do
 */
public record IfMatch(@Nullable Set<String> tags) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]{0,100}\"");
    private static final Pattern LIST =
            Pattern.compile("\\s*%1$s(?:\\s*,\\s*%1$s){0,20}\\s*".formatted(TAG));

    /**
     * @throws Malformed when the header is neither {@code *} nor a list of entity tags
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return new IfMatch(null);
        }
        if (!LIST.matcher(header).matches()) {
            throw new Malformed("If-Match is not a list of entity tags.");
        }
        return new IfMatch(
                TAG.matcher(header).results().map(MatchResult::group).collect(Collectors.toSet()));
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @throws Stale when the version is none of those named
     */
    public void check(long version) {
        if (tags != null && !tags.contains(tag(version))) {
            throw new Stale();
        }
    }
}
