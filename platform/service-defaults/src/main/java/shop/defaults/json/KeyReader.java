package shop.defaults.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Names in a free map obey the same rule as text. */
final class KeyReader extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return Text.storable(key)
                ? key
                : context.reportInputMismatch(
                        String.class, "a name holds a character that can't be stored");
    }
}
