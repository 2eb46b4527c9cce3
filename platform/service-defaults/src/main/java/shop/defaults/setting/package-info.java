/** Checks of settings that must hold before a part may start. */
@NullMarked
package shop.defaults.setting;

import org.jspecify.annotations.NullMarked;
