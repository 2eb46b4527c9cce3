package shop.defaults.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A JSON string and no other scalar; see {@link Text} for what it may hold. */
final class TextReader extends StdScalarDeserializer<String> {

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "text must be a string");
        }
        String text = json.getString();
        if (!Text.storable(text)) {
            return context.reportInputMismatch(this, "text holds a character that can't be stored");
        }
        return text;
    }
}
