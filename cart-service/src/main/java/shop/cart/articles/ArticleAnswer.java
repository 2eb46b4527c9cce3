package shop.cart.articles;

import org.jspecify.annotations.Nullable;
import shop.events.ProductChanged;
import shop.events.StockChanged;

/** Catalog's answer to a read-through: the same two states that travel on the bus. */
record ArticleAnswer(ProductChanged product, @Nullable StockChanged stock) {}
