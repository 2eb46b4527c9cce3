package shop.catalog.products;

import java.util.List;

/** A choice, such as Size, with the values that the variants offer. */
public record Option(String name, List<String> values) {}
