package shop.catalog.importing;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would run as a formula. They are written with an apostrophe before them,
 * which a spreadsheet takes as "text follows", and read without it. A cell that begins with
 * apostrophes of its own gets one more, so that what is read is always what was written.
 */
public final class Formula {

    private static final Pattern RISKY = Pattern.compile("^'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Formula() {}

    public static String disarmed(String cell) {
        return RISKY.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String asMeant(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
