package shop.catalog.articles;

class ArticleNotFound extends RuntimeException {}
