package shop.defaults.precondition;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The precondition of a change (RFC 9110): the resource must still have one of these versions. What
 * it refuses becomes a problem without any help.
 *
 * @param tags null: any version will do
 */
public record IfMatch(@Nullable Set<String> tags) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]{0,100}\"");
    private static final Pattern LIST =
            Pattern.compile("\\s*%1$s(?:\\s*,\\s*%1$s){0,20}\\s*".formatted(TAG));

    /**
     * @param header as it was sent; null and {@code *} ask for nothing
     * @throws MalformedIfMatch when it is neither {@code *} nor a list of entity tags; a 400
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return new IfMatch(null);
        }
        if (!LIST.matcher(header).matches()) {
            throw new MalformedIfMatch();
        }
        return new IfMatch(
                TAG.matcher(header).results().map(MatchResult::group).collect(Collectors.toSet()));
    }

    /** What a version is called in {@code ETag}. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @throws StaleVersion when the version is none of those named; a 412
     */
    public void check(long version) {
        if (tags != null && !tags.contains(tag(version))) {
            throw new StaleVersion();
        }
    }
}
