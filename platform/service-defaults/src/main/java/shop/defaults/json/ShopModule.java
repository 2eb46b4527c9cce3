package shop.defaults.json;

import java.math.BigDecimal;
import tools.jackson.databind.module.SimpleModule;

/** Rates as decimal strings, and text that a database can hold. */
final class ShopModule extends SimpleModule {

    private ShopModule(String name) {
        super(name);
        addSerializer(BigDecimal.class, new DecimalWriter());
    }

    /** Accepts a decimal as a string alone, and text without NUL or broken surrogates. */
    static ShopModule strict() {
        ShopModule module = new ShopModule("shop-strict");
        module.addDeserializer(BigDecimal.class, new DecimalReader());
        module.addDeserializer(String.class, new TextReader());
        module.addKeyDeserializer(String.class, new KeyReader());
        return module;
    }

    static ShopModule tolerant() {
        return new ShopModule("shop-tolerant");
    }
}
