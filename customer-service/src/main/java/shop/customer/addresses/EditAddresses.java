package shop.customer.addresses;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import shop.customer.accounts.AccountGone;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.defaults.transaction.Transactions;

/** Changes a customer's address book under the customer's lock. */
@Component
class EditAddresses {

    static final int AT_MOST = 50;

    private final AddressBook book;
    private final Customers customers;
    private final Transactions transactions;

    EditAddresses(AddressBook book, Customers customers, Transactions transactions) {
        this.book = book;
        this.customers = customers;
        this.transactions = transactions;
    }

    /**
     * @throws AddressBookFull when there are as many as may be
     */
    SavedAddress add(UUID customerId, Entry entry) {
        return locked(
                customerId,
                () -> {
                    if (book.of(customerId).size() >= AT_MOST) {
                        throw new AddressBookFull();
                    }
                    return put(customerId, UUID.randomUUID(), entry);
                });
    }

    /**
     * @throws UnknownAddress when it is nobody's or another's
     */
    SavedAddress change(UUID customerId, UUID id, Function<SavedAddress, Entry> change) {
        return locked(
                customerId,
                () -> {
                    SavedAddress known = book.find(customerId, id).orElseThrow(UnknownAddress::new);
                    return put(customerId, id, change.apply(known));
                });
    }

    /**
     * @throws UnknownAddress when it is nobody's or another's
     */
    void remove(UUID customerId, UUID id) {
        if (!locked(customerId, () -> book.delete(customerId, id))) {
            throw new UnknownAddress();
        }
    }

    private SavedAddress put(UUID customerId, UUID id, Entry entry) {
        book.put(customerId, id, entry);
        return SavedAddress.of(id, entry);
    }

    private <T> T locked(UUID customerId, Supplier<T> edit) {
        return transactions.write(() -> {
            customers.lock(customerId).filter(Customer::isActive).orElseThrow(AccountGone::new);
            return edit.get();
        });
    }
}
