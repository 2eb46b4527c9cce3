package shop.catalog.doors;

/** A LIKE pattern for text that contains what was typed, every sign of it meant as itself. */
public final class Contains {

    private static final int SHORTEST_ANYWHERE = 3;

    private Contains() {}

    /** So short a text that no index helps is looked for at the beginning alone. */
    public static String pattern(String text) {
        String escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return (text.strip().length() < SHORTEST_ANYWHERE ? "" : "%") + escaped + "%";
    }
}
