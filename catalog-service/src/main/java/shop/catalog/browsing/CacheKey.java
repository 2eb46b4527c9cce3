package shop.catalog.browsing;

/** A thing as it was at a time. */
record CacheKey<T>(T thing, long generation) {}
