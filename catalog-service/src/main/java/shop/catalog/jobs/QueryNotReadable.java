package shop.catalog.jobs;

class QueryNotReadable extends RuntimeException {

    QueryNotReadable(String reason) {
        super(reason);
    }
}
