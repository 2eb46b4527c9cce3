/** The shop as the load generator sees it: HTTP requests, and people who shop by them. */
@NullMarked
package shop.benchmarks.client;

import org.jspecify.annotations.NullMarked;
