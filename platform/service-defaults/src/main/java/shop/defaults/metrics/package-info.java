/** Figures for a Prometheus, on a port of their own that only this machine reaches. */
@NullMarked
package shop.defaults.metrics;

import org.jspecify.annotations.NullMarked;
