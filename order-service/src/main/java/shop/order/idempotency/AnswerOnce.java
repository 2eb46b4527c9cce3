package shop.order.idempotency;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shop.defaults.json.ShopJson;
import tools.jackson.databind.json.JsonMapper;

/** Use case: a command happens once under its key, and is answered alike ever after. */
@Component
public class AnswerOnce {

    private final Keys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JsonMapper json = ShopJson.tolerant();

    AnswerOnce(Keys keys, TransactionTemplate transaction, Clock clock) {
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Runs the command and keeps its answer in one transaction. When the command throws, nothing
     * has happened and nothing is kept.
     *
     * @throws KeyReused when the key stands for another body
     */
    @SuppressWarnings("NullAway") // the template hands through what the supplier returns
    public <T> Answered<T> answer(KeyedCommand asked, Class<T> type, Supplier<T> command) {
        return transaction.execute(_ -> {
            KeyOf key = keyOf(asked);
            return keys.insert(key, asked.bodyHash(), clock.instant())
                    ? new Answered<>(first(key, command), false)
                    : new Answered<>(again(key, asked, type), true);
        });
    }

    /** A buyer who signed in since the first try is found under the visitor id they had then. */
    private KeyOf keyOf(KeyedCommand asked) {
        if (asked.formerly() != null) {
            KeyOf earlier = asked.keyOf(asked.formerly());
            if (keys.find(earlier).isPresent()) {
                return earlier;
            }
        }
        return asked.keyOf(asked.principal());
    }

    private <T> T first(KeyOf key, Supplier<T> command) {
        T answer = command.get();
        keys.answer(key, json.writeValueAsString(answer));
        return answer;
    }

    private <T> T again(KeyOf key, KeyedCommand asked, Class<T> type) {
        Keys.Row row = keys.find(key).orElseThrow();
        if (!row.requestHash().equals(asked.bodyHash())) {
            throw new KeyReused();
        }
        return json.readValue(row.answer(), type);
    }
}
