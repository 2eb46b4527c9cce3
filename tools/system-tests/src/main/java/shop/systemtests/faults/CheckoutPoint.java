package shop.systemtests.faults;

import java.util.Arrays;
import java.util.List;
import shop.localstack.Part;

/** The named fail points of a checkout that usual buyers pass. */
enum CheckoutPoint {
    BEGIN_BEFORE(Part.CART, "checkout.T1.beforeCommit"),
    BEGIN_AFTER(Part.CART, "checkout.T1.afterCommit"),
    RESERVE_BEFORE(Part.CATALOG, "reservation.reserve.beforeCommit"),
    RESERVE_AFTER(Part.CATALOG, "reservation.reserve.afterCommit"),
    RESERVED(Part.CART, "checkout.R.afterReply"),
    PLACE_BEFORE(Part.CART, "checkout.T2.beforeCommit"),
    PLACE_AFTER(Part.CART, "checkout.T2.afterCommit"),
    CONFIRM_BEFORE(Part.CATALOG, "reservation.confirm.beforeCommit"),
    CONFIRM_AFTER(Part.CATALOG, "reservation.confirm.afterCommit"),
    ACCEPT_BEFORE(Part.ORDER, "order.accept.beforeCommit"),
    ACCEPT_AFTER(Part.ORDER, "order.accept.afterCommit"),
    ACCEPTED_BEFORE(Part.CART, "checkout.accepted.beforeCommit"),
    ACCEPTED_AFTER(Part.CART, "checkout.accepted.afterCommit");

    private final Part part;
    private final String point;

    CheckoutPoint(Part part, String point) {
        this.part = part;
        this.point = point;
    }

    static List<CheckoutPoint> all() {
        return Arrays.asList(values());
    }

    Part part() {
        return part;
    }

    String point() {
        return point;
    }
}
