package shop.catalog.categories;

/** A category cannot be moved below itself. */
class CategoryCycle extends RuntimeException {}
