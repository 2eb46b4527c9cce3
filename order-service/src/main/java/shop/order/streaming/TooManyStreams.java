package shop.order.streaming;

/** One caller, or all together, have as many streams open as they may. */
class TooManyStreams extends RuntimeException {

    final boolean ofOneCaller;

    TooManyStreams(boolean ofOneCaller) {
        this.ofOneCaller = ofOneCaller;
    }
}
