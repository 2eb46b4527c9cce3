package shop.events;

import org.springframework.core.env.Environment;

/** Breaks the rule that contracts stand on the JDK alone, on purpose. */
public record Spoiled(Environment environment) {}
