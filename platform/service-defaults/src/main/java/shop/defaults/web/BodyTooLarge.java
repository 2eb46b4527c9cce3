package shop.defaults.web;

import java.io.IOException;

final class BodyTooLarge extends IOException {

    final long limit;

    BodyTooLarge(long limit) {
        super("the body is larger than " + limit + " bytes");
        this.limit = limit;
    }
}
