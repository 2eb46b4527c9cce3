/**
 * What can happen to a shop, one class for each kind. {@link shop.systemtests.faults.FaultKind}
 * gives them their numbers.
 */
@NullMarked
package shop.systemtests.faults;

import org.jspecify.annotations.NullMarked;
