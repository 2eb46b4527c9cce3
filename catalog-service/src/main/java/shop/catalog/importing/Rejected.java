package shop.catalog.importing;

import shop.catalog.jobs.Rejection;

/** Names lines that did not go in. */
final class Rejected {

    private Rejected() {}

    static Rejection of(Line line, String reason) {
        return new Rejection(line.number(), line.handle(), reason);
    }
}
