package shop.order.ordering;

/** A query parameter that is unknown or has no meaning here. */
public class ParameterRefused extends RuntimeException {

    private final String parameter;
    private final String why;

    public ParameterRefused(String parameter, String why) {
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
