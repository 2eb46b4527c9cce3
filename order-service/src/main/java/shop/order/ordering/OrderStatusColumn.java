package shop.order.ordering;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class OrderStatusColumn implements AttributeConverter<OrderStatus, String> {

    @Override
    public String convertToDatabaseColumn(OrderStatus status) {
        return status.text();
    }

    @Override
    public OrderStatus convertToEntityAttribute(String text) {
        return OrderStatus.of(text);
    }
}
