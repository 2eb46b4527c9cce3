package shop.catalog.categories;

class CategoryNameTaken extends RuntimeException {

    private final String member;

    /**
     * @param member {@code name} or {@code slug}
     */
    CategoryNameTaken(String member, String text) {
        super("Another category has the " + member + " " + text + ".");
        this.member = member;
    }

    String member() {
        return member;
    }
}
