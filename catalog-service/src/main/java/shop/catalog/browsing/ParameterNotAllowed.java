package shop.catalog.browsing;

/** A query parameter that is unknown, given twice or not readable. */
class ParameterNotAllowed extends RuntimeException {

    ParameterNotAllowed(String name, String reason) {
        super("The query parameter " + name + " " + reason + ".");
    }
}
