package shop.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds an event record to its place on the bus. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Contract {

    /** The CloudEvents type with its version, such as {@code shop.order.placed.v1}. */
    String type();

    /** The Kafka topic, one for each kind of aggregate, such as {@code orders}. */
    String topic();
}
