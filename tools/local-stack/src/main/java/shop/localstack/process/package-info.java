/**
 * Processes that outlive the JVM which started them: launched in a session of their own, found
 * again by pid and start time, measured through {@code /proc}.
 */
@NullMarked
package shop.localstack.process;

import org.jspecify.annotations.NullMarked;
