package shop.defaults.web;

import java.io.IOException;

final class NotUtf8 extends IOException {

    NotUtf8() {
        super("the body is not UTF-8");
    }
}
