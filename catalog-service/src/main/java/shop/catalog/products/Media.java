package shop.catalog.products;

import org.jspecify.annotations.Nullable;

/** A picture, linked and never copied. */
public record Media(String url, @Nullable String alt) {}
