package shop.catalog.stock;

class TooMuchStock extends RuntimeException {}
