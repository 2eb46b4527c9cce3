package shop.events;

import org.jspecify.annotations.Nullable;

/**
 * A postal address as the buyer gave it.
 *
 * @param country ISO 3166-1 alpha-2 code, two capital letters
 */
public record Address(
        String name,
        @Nullable String company,
        String line1,
        @Nullable String line2,
        String city,
        String postalCode,
        @Nullable String region,
        String country,
        @Nullable String phone) {}
