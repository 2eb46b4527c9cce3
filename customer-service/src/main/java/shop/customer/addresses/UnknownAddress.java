package shop.customer.addresses;

/** No address of this customer has that id. */
class UnknownAddress extends RuntimeException {

    UnknownAddress() {
        super("no such address");
    }
}
