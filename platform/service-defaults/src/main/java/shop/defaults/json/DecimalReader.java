package shop.defaults.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A plain decimal in a string; no exponent, since {@code 1e999999999} fills the memory. */
final class DecimalReader extends StdScalarDeserializer<BigDecimal> {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,19})?");

    DecimalReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "a decimal must be a string");
        }
        String text = json.getString();
        if (!PLAIN.matcher(text).matches()) {
            return context.reportInputMismatch(this, "not a decimal");
        }
        return new BigDecimal(text);
    }
}
