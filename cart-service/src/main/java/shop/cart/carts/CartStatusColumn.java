package shop.cart.carts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class CartStatusColumn implements AttributeConverter<CartStatus, String> {

    @Override
    public String convertToDatabaseColumn(CartStatus status) {
        return status.text();
    }

    @Override
    public CartStatus convertToEntityAttribute(String text) {
        return CartStatus.of(text);
    }
}
