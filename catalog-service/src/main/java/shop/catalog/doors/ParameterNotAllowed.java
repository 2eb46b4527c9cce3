package shop.catalog.doors;

/** A query parameter that is unknown, given twice or not readable. */
public class ParameterNotAllowed extends RuntimeException {

    private final String parameter;

    public ParameterNotAllowed(String name, String reason) {
        this(printable(name), reason, true);
    }

    private ParameterNotAllowed(String parameter, String reason, boolean printable) {
        super("The query parameter " + parameter + " " + reason + ".");
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    private static String printable(String name) {
        return name.substring(0, Math.min(name.length(), 50)).replaceAll("[^\\w.\\[\\]-]", "?");
    }
}
