package shop.defaults.json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two ways this shop reads JSON over HTTP. */
public final class ShopJson {

    private ShopJson() {}

    /**
     * For what clients send: unknown fields, duplicate names, anything after the document and
     * scalars of another type are refused, so that a typo is never silently ignored.
     */
    public static void strict(JsonMapper.Builder builder) {
        builder.addModule(ShopModule.strict())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }

    /** For what services answer to each other: unknown fields are ignored. */
    public static JsonMapper tolerant() {
        return JsonMapper.builder()
                .addModule(ShopModule.tolerant())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
