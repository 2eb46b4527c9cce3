/**
 * RFC 9457 problem details: one builder for the answers, one place for the ones the framework
 * itself gives.
 */
@NullMarked
package shop.defaults.problem;

import org.jspecify.annotations.NullMarked;
