package shop.catalog.browsing;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param language of all texts in the catalog, whatever language a shopper asks for
 */
@Validated
@ConfigurationProperties("shop.catalog")
record LanguageProperties(@DefaultValue("en") @NotNull Locale language) {}
