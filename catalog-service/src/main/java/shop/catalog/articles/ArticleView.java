package shop.catalog.articles;

import shop.events.ProductChanged;
import shop.events.StockChanged;

/** Product and stock of a variant, each as in its event. */
record ArticleView(ProductChanged product, StockChanged stock) {}
