/**
 * A TCP proxy between the parts of a shop, whose network can be spoilt while it runs: slow, silent,
 * cut, or deaf on one side. It works on any machine, without privileges.
 */
@NullMarked
package shop.systemtests.proxy;

import org.jspecify.annotations.NullMarked;
