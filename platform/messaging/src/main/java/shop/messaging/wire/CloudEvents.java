package shop.messaging.wire;

/** Header names of the CloudEvents Kafka binding in binary mode, and our two extensions. */
public final class CloudEvents {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";

    /** Extension "sequence": rises with every fact of one aggregate. */
    public static final String SEQUENCE = "ce_sequence";

    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    /** {@code true} on an event that is published once more under its old id. */
    public static final String REPUBLISHED = "republished";

    private CloudEvents() {}
}
