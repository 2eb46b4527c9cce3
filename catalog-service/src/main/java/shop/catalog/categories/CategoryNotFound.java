package shop.catalog.categories;

class CategoryNotFound extends RuntimeException {}
