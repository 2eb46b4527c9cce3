package shop.catalog.searching;

import java.util.stream.IntStream;

/** The distance of two words: letters wrong, missing, too many, or swapped with their neighbour. */
final class Spelling {

    private Spelling() {}

    static int mistakes(String typed, String word) {
        int[] beforeLast = {};
        int[] last = IntStream.rangeClosed(0, word.length()).toArray();
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = row(typed, word, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return last[word.length()];
    }

    private static int[] row(String typed, String word, int i, int[] last, int[] beforeLast) {
        int[] row = new int[word.length() + 1];
        row[0] = i;
        for (int j = 1; j <= word.length(); j++) {
            int wrong = last[j - 1] + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(wrong, 1 + Math.min(last[j], row[j - 1]));
            if (swapped(typed, word, i, j)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    private static boolean swapped(String typed, String word, int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
    }
}
