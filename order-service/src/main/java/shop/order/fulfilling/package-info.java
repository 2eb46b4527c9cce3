/**
 * Parcels: staff send an order, whole or in parts, and say when a parcel arrived. Never more is
 * sent than was ordered, however many send at once. Called over HTTP alone.
 */
@NullMarked
package shop.order.fulfilling;

import org.jspecify.annotations.NullMarked;
