package shop.localstack.home;

/**
 * What a first start makes and later ones find: keys and passwords exist before any process does.
 */
public final class FirstStart {

    private FirstStart() {}

    public static void make(Home home) {
        Keys.makeWhereMissing(home.keys());
        Passwords.in(home);
        AdminFile.makeWhereMissing(home);
    }
}
