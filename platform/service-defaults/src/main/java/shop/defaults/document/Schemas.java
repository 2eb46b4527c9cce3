package shop.defaults.document;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

/** Shapes that no class of the services describes. */
final class Schemas {

    private Schemas() {}

    /** A rate: text, so that no reader makes a binary fraction of it. */
    static Schema<?> decimal() {
        return new StringSchema().pattern("-?[0-9]{1,19}(\\.[0-9]{1,19})?").example("0.19");
    }

    /** RFC 9457 with this shop's members. */
    static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("/problems/invalid"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("traceId", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error()))
                .addRequiredItem("type")
                .addRequiredItem("title")
                .addRequiredItem("status");
    }

    private static Schema<?> error() {
        return new ObjectSchema()
                .addProperty("pointer", new StringSchema().example("/items/0/quantity"))
                .addProperty("detail", new StringSchema());
    }
}
