package shop.messaging.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.events.Contract;
import shop.events.Event;

/**
 * Where an event record belongs, as its {@link Contract} says.
 *
 * @param topic without any prefix
 * @param type the CloudEvents type with its major version
 */
public record ContractName(String topic, String type) {

    private static final Pattern VERSIONED = Pattern.compile("(.+)\\.v[0-9]+");

    /**
     * @throws IllegalArgumentException when the class carries no {@link Contract}
     */
    public static ContractName of(Class<? extends Event> event) {
        Contract contract = event.getAnnotation(Contract.class);
        if (contract == null) {
            throw new IllegalArgumentException(event.getName() + " carries no @Contract");
        }
        return new ContractName(contract.topic(), contract.type());
    }

    /** The type without its version: equal for two major versions of one fact. */
    public static String fact(String type) {
        Matcher versioned = VERSIONED.matcher(type);
        return versioned.matches() ? versioned.group(1) : type;
    }
}
