package shop.catalog.jobs;

import java.util.regex.Pattern;

/**
 * A line that did not go in.
 *
 * @param line where it begins, as an editor counts
 * @param handle as far as it can be shown
 */
public record Rejection(long line, String handle, String reason) {

    private static final int LONGEST = 255;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}");

    public Rejection {
        handle = shown(handle);
        reason = shown(reason);
    }

    private static String shown(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return UNPRINTABLE.matcher(cut).replaceAll("\uFFFD");
    }
}
