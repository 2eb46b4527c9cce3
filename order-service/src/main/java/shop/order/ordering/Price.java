package shop.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import shop.events.Money;
import shop.events.OrderPlaced;

/** What an order costs and how that came about; settled with the sale. */
@Embeddable
record Price(
        String currency,
        @Column(name = "tax_included") boolean taxIncluded,
        Totals totals,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<Coupon> coupons,
        @Column(name = "tax_rates") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
                List<TaxRate> taxRates) {

    static Price of(OrderPlaced placed) {
        return new Price(
                placed.currency(),
                placed.taxIncluded(),
                Totals.of(placed.totals()),
                placed.coupons().stream().map(Coupon::of).toList(),
                placed.taxRates().stream().map(TaxRate::of).toList());
    }

    /**
     * @throws Unacceptable when the money is of another currency
     */
    long amount(Money money) {
        if (!money.currency().equals(currency)) {
            throw new Unacceptable("/amount/currency", "the order is in " + currency);
        }
        return money.amount();
    }

    Money money(long amount) {
        return new Money(amount, currency);
    }
}
