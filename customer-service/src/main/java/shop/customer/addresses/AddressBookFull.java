package shop.customer.addresses;

/** As many addresses as a customer may have. */
class AddressBookFull extends RuntimeException {

    AddressBookFull() {
        super("the address book is full");
    }
}
