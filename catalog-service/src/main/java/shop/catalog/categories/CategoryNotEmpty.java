package shop.catalog.categories;

class CategoryNotEmpty extends RuntimeException {}
