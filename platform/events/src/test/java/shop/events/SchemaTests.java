package shop.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTests {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @MethodSource("shop.events.Contracts#all")
    void acceptsTheSample(Class<? extends Event> type) {
        assertThat(schema(type).validate(Contracts.sample(type), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shop.events.Contracts#all")
    void namesTheComponentsOfTheRecord(Class<? extends Event> type) {
        assertThat(
                        new RecordShape(Contracts.JSON.readTree(Contracts.schema(type)))
                                .differences(type))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "quantity": 2,   | "quantity": 0,
                    "taxRate": "0.19" | "taxRate": 0.19
                    "number": "100042", | "no": "100042",
                    "currency": "EUR" | "currency": "euro"
                    "amount": 5000 | "amount": 50.5
                    "status": "pending" | "status": "whatever"
                    """)
    void refusesASpoiledSample(String right, String wrong) {
        String sample = Contracts.sample(OrderPlaced.class);
        assertThat(sample).contains(right);

        String spoiled = sample.replace(right, wrong);

        assertThat(schema(OrderPlaced.class).validate(spoiled, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void leavesRoomForAdditions() {
        String later = Contracts.sample(StockChanged.class).replace("{", "{\"addedLater\": 1, ");

        assertThat(schema(StockChanged.class).validate(later, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema(Class<? extends Event> type) {
        return SCHEMAS.getSchema(Contracts.schema(type), InputFormat.JSON);
    }
}
