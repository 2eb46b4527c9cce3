package shop.defaults.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** {@code 0.1900} is written as {@code "0.19"}: the same rate is always the same text. */
final class DecimalWriter extends StdScalarSerializer<BigDecimal> {

    DecimalWriter() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
        json.writeString(value.stripTrailingZeros().toPlainString());
    }
}
