package shop.benchmarks.data;

/** Words that nobody knows, a different one for each number, so that it is known who has them. */
final class Words {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final int LENGTH = 4;
    private static final int ALL = SYLLABLES * SYLLABLES * SYLLABLES * SYLLABLES;

    /** Has no factor in common with the number of words, so that no two numbers share one. */
    private static final long STEP = 7_654_321;

    private Words() {}

    /** In lower case; ends in a way that no stemmer takes for an ending. */
    static String of(long number) {
        long rest = Math.floorMod(number * STEP, ALL);
        StringBuilder word = new StringBuilder(2 * LENGTH + 1);
        for (int syllable = 0; syllable < LENGTH; syllable++) {
            int one = (int) (rest % SYLLABLES);
            word.append(CONSONANTS.charAt(one / VOWELS.length()));
            word.append(VOWELS.charAt(one % VOWELS.length()));
            rest /= SYLLABLES;
        }
        return word.append('k').toString();
    }

    /** The same with a capital letter. */
    static String capital(long number) {
        String word = of(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
