package shop.customer.accounts;

/** Nobody else could let anybody in. */
class LastAdmin extends RuntimeException {

    LastAdmin() {
        super("the last admin");
    }
}
