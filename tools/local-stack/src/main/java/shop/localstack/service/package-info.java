/**
 * One service as a process: its jar unpacked beside the stack's data, the environment it is given,
 * the flags of its JVM, and the start-up cache that is trained after the first start.
 */
@NullMarked
package shop.localstack.service;

import org.jspecify.annotations.NullMarked;
