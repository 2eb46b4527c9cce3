package shop.catalog.reserving;

class AgeNotReadable extends RuntimeException {

    AgeNotReadable() {
        super("olderThan is a duration such as PT5M, or a number of seconds");
    }
}
