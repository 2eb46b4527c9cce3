package shop.catalog.searching;

import java.util.stream.IntStream;

/**
 * @param unfinished whether more letters may follow
 */
record TypedWord(String text, boolean unfinished) {

    /** Short words differ by one letter and mean another thing. */
    int allowed() {
        if (text.length() < 3) {
            return 0;
        }
        return text.length() < 6 ? 1 : 2;
    }

    /** Letters that are wrong, missing, too many or swapped. */
    int mistakes(String word) {
        if (!unfinished) {
            return Spelling.mistakes(text, word);
        }
        return IntStream.rangeClosed(text.length() - 1, text.length() + 1)
                .map(length -> Math.min(length, word.length()))
                .map(length -> Spelling.mistakes(text, word.substring(0, length)))
                .min()
                .orElseThrow();
    }
}
