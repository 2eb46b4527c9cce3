package shop.catalog.editing;

class TooManyVariants extends RuntimeException {

    static final int MOST = 2_000;
}
