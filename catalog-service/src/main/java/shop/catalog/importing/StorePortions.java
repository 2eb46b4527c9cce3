package shop.catalog.importing;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;
import shop.messaging.PayloadTooLarge;

/** Some products of a file into the catalog, together in one transaction where that can be. */
@Component
class StorePortions {

    private static final Logger log = LoggerFactory.getLogger(StorePortions.class);
    private static final String NOT_STORABLE = "its product cannot be stored as it is";
    private static final String TOO_LARGE = "its product is too large";

    private final Transactions transactions;
    private final StoreProducts storeProducts;

    StorePortions(Transactions transactions, StoreProducts storeProducts) {
        this.transactions = transactions;
        this.storeProducts = storeProducts;
    }

    /** All of them, or, when one spoils it for the others, one after the other. */
    void store(List<Portion> portions, Books books) {
        try {
            together(portions, books);
        } catch (NonTransientDataAccessException | PayloadTooLarge spoilt) {
            requireLasting(spoilt);
            log.info("Products are stored one by one: {}", spoilt.toString());
            portions.forEach(portion -> alone(portion, books));
        }
    }

    private void alone(Portion portion, Books books) {
        try {
            together(List.of(portion), books);
        } catch (PayloadTooLarge tooLarge) {
            together(List.of(portion.refused(TOO_LARGE)), books);
        } catch (NonTransientDataAccessException notStorable) {
            requireLasting(notStorable);
            log.warn("A product of a file cannot be stored", notStorable);
            together(List.of(portion.refused(NOT_STORABLE)), books);
        }
    }

    private void together(List<Portion> portions, Books books) {
        transactions.write(() -> books.settle(storeProducts.store(portions, books)));
    }

    /** A database that is away says nothing about a product. */
    private static void requireLasting(RuntimeException failure) {
        if (failure instanceof NonTransientDataAccessResourceException away) {
            throw away;
        }
    }
}
