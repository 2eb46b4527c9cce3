package shop.catalog.demo;

/**
 * What a picture shows.
 *
 * @param motif the article's category, as a name of a file
 */
record DemoArticle(String name, String title, String motif) {

    /** The part of a category's path before the dash. */
    String department() {
        return motif.substring(0, motif.indexOf('-'));
    }
}
