package shop.order.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import shop.events.OrderedItem;

/** The articles of an order and the parcels they leave in; never more is sent than was ordered. */
@Embeddable
class Goods {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_item", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "line")
    @ListIndexBase(1)
    private List<OrderItem> items = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_fulfilment", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "entry")
    @ListIndexBase(1)
    private List<Parcel> parcels = new ArrayList<>();

    protected Goods() {}

    Goods(List<OrderItem> items, List<Parcel> parcels) {
        this.items = new ArrayList<>(items);
        this.parcels = new ArrayList<>(parcels);
    }

    /**
     * @throws NotLeftToSend when something was not ordered, or is on its way already
     */
    Parcel send(UUID id, Shipment shipment, Instant at) {
        Packing packing = new Packing(items);
        List<OrderedItem> packed = packing.pack(shipment.articles());
        Collections.copy(items, packing.lines());
        Parcel parcel =
                new Parcel(id, at, packed, shipment.carrier(), shipment.trackingNumber(), null);
        parcels.add(parcel);
        return parcel;
    }

    /**
     * @return false when it had arrived before
     * @throws ParcelNotFound when this order has no such parcel
     */
    boolean deliver(UUID parcelId, Instant at) {
        for (int i = 0; i < parcels.size(); i++) {
            Parcel parcel = parcels.get(i);
            if (parcel.id().equals(parcelId)) {
                return !parcel.isDelivered() && parcel.equals(parcels.set(i, parcel.delivered(at)));
            }
        }
        throw new ParcelNotFound();
    }

    boolean allSent() {
        return items.stream().allMatch(item -> item.left() == 0);
    }

    boolean allDelivered() {
        return allSent() && parcels.stream().allMatch(Parcel::isDelivered);
    }

    List<OrderItem> items() {
        return items;
    }

    List<Parcel> parcels() {
        return parcels;
    }
}
