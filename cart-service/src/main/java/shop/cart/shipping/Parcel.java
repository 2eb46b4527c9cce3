package shop.cart.shipping;

import shop.events.Money;

/**
 * What is to be sent.
 *
 * @param country where it goes, ISO 3166-1
 * @param goods what is in it costs this after discounts; its currency is the cart's
 */
public record Parcel(String country, Money goods) {}
