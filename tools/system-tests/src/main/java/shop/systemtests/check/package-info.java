/**
 * The books of the shop, audited from outside: evidence is gathered from the public API, from every
 * schema through its own role and from the topic of orders; the invariants are judged on the
 * evidence alone, so that planted faults can show that each of them is able to fail.
 */
@NullMarked
package shop.systemtests.check;

import org.jspecify.annotations.NullMarked;
