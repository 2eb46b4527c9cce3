package shop.cart.articles;

/** Neither the copy nor catalog knows such an article. */
public class UnknownArticle extends RuntimeException {}
