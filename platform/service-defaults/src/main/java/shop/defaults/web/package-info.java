/**
 * The servlet half: security filters, problem details for what fails outside of a controller,
 * limits on bodies. Not loaded in the gateway.
 */
@NullMarked
package shop.defaults.web;

import org.jspecify.annotations.NullMarked;
