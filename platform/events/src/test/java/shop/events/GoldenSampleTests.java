package shop.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class GoldenSampleTests {

    @ParameterizedTest
    @MethodSource("shop.events.Contracts#all")
    void readsAndWritesTheSampleUnchanged(Class<? extends Event> type) {
        JsonNode sample = Contracts.JSON.readTree(Contracts.sample(type));

        String json = Contracts.JSON.writeValueAsString(Contracts.sampleOf(type));
        JsonNode written = Contracts.JSON.readTree(json);

        assertThat(written).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("shop.events.Contracts#all")
    void readsASampleFromTheFuture(Class<? extends Event> type) {
        ObjectNode sample = (ObjectNode) Contracts.JSON.readTree(Contracts.sample(type));
        sample.put("addedLater", true);

        Event read = Contracts.JSON.treeToValue(sample, type);

        assertThat(read).isEqualTo(Contracts.sampleOf(type));
    }

    @Test
    void travelsUnderTheIdOfItsAggregate() {
        assertThat(Contracts.sampleOf(OrderPlaced.class).key())
                .isEqualTo("019aab3e-7c00-7d3a-9c41-5a2f10c3b7e1");
        assertThat(Contracts.sampleOf(OrderAccepted.class).key())
                .isEqualTo("019aab3e-7c00-7d3a-9c41-5a2f10c3b7e1");
        assertThat(Contracts.sampleOf(ProductChanged.class).key()).isEqualTo("1042");
        assertThat(Contracts.sampleOf(StockChanged.class).key()).isEqualTo("3301");
        assertThat(Contracts.sampleOf(OrderCancelled.class).key())
                .isEqualTo("019aab3e-7c00-7d3a-9c41-5a2f10c3b7e1");
        assertThat(Contracts.sampleOf(CustomerChanged.class).key())
                .isEqualTo("7b6f1c52-0d7e-4a44-9a55-1f1f6f6f2b90");
        assertThat(Contracts.sampleOf(VisitorIdentified.class).key())
                .isEqualTo("5d0f9a3e-6c55-4a51-8f0a-3c1f5f0d8a77");
        assertThat(Contracts.sampleOf(ProductViewed.class).key())
                .isEqualTo("5d0f9a3e-6c55-4a51-8f0a-3c1f5f0d8a77");
    }

    @Test
    void stillReadsAnOrderWithoutPersonalData() {
        ObjectNode erased =
                (ObjectNode) Contracts.JSON.readTree(Contracts.sample(OrderPlaced.class));
        erased.remove("personal");

        assertThat(Contracts.JSON.treeToValue(erased, OrderPlaced.class).personal()).isNull();
    }

    @Test
    void stillReadsAnOrderWhosePersonalDataIsEncrypted() {
        ObjectNode encrypted =
                (ObjectNode) Contracts.JSON.readTree(Contracts.sample(OrderPlaced.class));
        encrypted.putObject("personal").put("enc", "c2VjcmV0");

        OrderPlaced.Personal personal =
                Contracts.JSON.treeToValue(encrypted, OrderPlaced.class).personal();

        assertThat(personal).isEqualTo(new OrderPlaced.Personal(null, null, null, "c2VjcmV0"));
    }
}
