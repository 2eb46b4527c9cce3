package shop.messaging.door;

import java.util.List;

/**
 * @param services this one alone; the gateway's answer names all
 */
record BusView(List<PartView> services) {}
