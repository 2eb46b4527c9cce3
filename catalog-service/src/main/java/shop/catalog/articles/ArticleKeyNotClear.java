package shop.catalog.articles;

/** An article is asked for by sku or by variantId, one of them. */
class ArticleKeyNotClear extends RuntimeException {}
