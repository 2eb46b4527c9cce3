/**
 * The published event contracts: what every service and add-on may rely on. One record for each
 * CloudEvents type and version, a golden sample of it under {@code events/} on the class path,
 * nothing but the JDK beneath.
 *
 * <p>Changes are additive only; a breaking change is a new version with a new record. The records
 * hold their invariants in the constructor, so that nobody can publish what a reader would have to
 * refuse.
 */
@NullMarked
package shop.events;

import org.jspecify.annotations.NullMarked;
