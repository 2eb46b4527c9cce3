package shop.order.ordering;

/** A query parameter that is unknown or has no meaning here. */
class ParameterRefused extends RuntimeException {

    private final String parameter;
    private final String why;

    ParameterRefused(String parameter, String why) {
        super(why);
        this.parameter = parameter;
        this.why = why;
    }

    String parameter() {
        return parameter;
    }

    String why() {
        return why;
    }
}
