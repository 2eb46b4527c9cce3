package shop.catalog.browsing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the API's document says of the parameters that {@link ProductRequest} reads. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "words of a web search",
        schema = @Schema(type = "string", maxLength = 255))
@Parameter(
        name = "category",
        in = ParameterIn.QUERY,
        description = "id or slug",
        schema = @Schema(type = "string", maxLength = 255))
@Parameter(
        name = "minPrice",
        in = ParameterIn.QUERY,
        description = "minor units, inclusive",
        schema = @Schema(type = "integer", format = "int64", minimum = "0"))
@Parameter(
        name = "maxPrice",
        in = ParameterIn.QUERY,
        description = "minor units, inclusive",
        schema = @Schema(type = "integer", format = "int64", minimum = "0"))
@Parameter(name = "inStock", in = ParameterIn.QUERY, schema = @Schema(type = "boolean"))
@Parameter(
        name = "filter",
        in = ParameterIn.QUERY,
        description = "filter[attribute]=value",
        style = ParameterStyle.DEEPOBJECT,
        explode = Explode.TRUE,
        schema =
                @Schema(
                        type = "object",
                        additionalProperties = Schema.AdditionalPropertiesValue.TRUE))
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {
                            "relevance",
                            "price",
                            "-price",
                            "newest",
                            "bestselling",
                            "name"
                        }))
@Parameter(name = "facets", in = ParameterIn.QUERY, schema = @Schema(type = "boolean"))
@Parameter(
        name = "currency",
        in = ParameterIn.QUERY,
        description = "ISO 4217",
        schema = @Schema(type = "string", pattern = "[A-Z]{3}"))
@Parameter(
        name = "locale",
        in = ParameterIn.QUERY,
        description = "BCP 47",
        schema = @Schema(type = "string"))
@interface ListParameters {}
