package shop.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one client: an address of IPv4, a /64 network of IPv6. */
record ClientAddress(String key) {

    private static final int NETWORK_BYTES = 8;

    static ClientAddress of(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] counted =
                address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        return new ClientAddress(HexFormat.of().formatHex(counted));
    }
}
