package shop.cart.requests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shop.events.Money;

/** An amount as staff type it: zero or more minor units. */
public record MoneyRequest(@NotNull @PositiveOrZero Long amount, @NotNull String currency) {

    /**
     * @param pointer where in the request the list stands
     * @throws Unacceptable when a currency does not exist or stands twice
     */
    public static List<Money> checked(String pointer, List<MoneyRequest> given) {
        Set<String> seen = new HashSet<>();
        List<Money> checked = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            MoneyRequest money = given.get(i);
            String at = pointer + "/" + i + "/currency";
            Codes.checkCurrency(at, money.currency());
            if (!seen.add(money.currency())) {
                throw new Unacceptable(at, "stands twice");
            }
            checked.add(new Money(money.amount(), money.currency()));
        }
        return List.copyOf(checked);
    }
}
