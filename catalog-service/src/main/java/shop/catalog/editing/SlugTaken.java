package shop.catalog.editing;

class SlugTaken extends RuntimeException {

    SlugTaken(String slug) {
        super("Another product has the slug " + slug + ".");
    }
}
