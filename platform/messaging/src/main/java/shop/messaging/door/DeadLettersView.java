package shop.messaging.door;

import java.util.List;

/**
 * @param count all of them
 * @param items the oldest 100
 */
record DeadLettersView(long count, List<DeadLetterView> items) {}
