package shop.gateway.limits;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Proxies of our own before the gateway, the only ones that are believed whom they name. */
@ConfigurationProperties("shop.gateway")
final class TrustedProxies {

    private final List<IpSubnetFilterRule> networks;

    /**
     * @param trustedProxies networks such as {@code 10.0.0.0/8}, or single addresses
     */
    TrustedProxies(List<String> trustedProxies) {
        this.networks =
                trustedProxies == null
                        ? List.of()
                        : trustedProxies.stream().map(TrustedProxies::network).toList();
    }

    boolean include(InetAddress address) {
        InetSocketAddress asked = new InetSocketAddress(address, 0);
        return networks.stream().anyMatch(network -> network.matches(asked));
    }

    private static IpSubnetFilterRule network(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(parts[0]);
        if (address == null) {
            throw new IllegalArgumentException("\"" + text + "\" is no network of addresses");
        }
        int all = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : all;
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }
}
