package shop.catalog.products;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

@Converter(autoApply = true)
class ProductStatusConverter implements AttributeConverter<ProductStatus, String> {

    @Override
    public String convertToDatabaseColumn(ProductStatus status) {
        return status.word();
    }

    @Override
    public ProductStatus convertToEntityAttribute(String word) {
        return ProductStatus.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
