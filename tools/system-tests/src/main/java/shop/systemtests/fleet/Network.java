package shop.systemtests.fleet;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.localstack.Part;
import shop.localstack.Ports;
import shop.localstack.StackSettings;
import shop.localstack.infra.SecondListener;
import shop.systemtests.proxy.TcpProxy;

/** A proxy on every way from one part to another. */
public final class Network implements AutoCloseable {

    private static final List<Part> BEHIND_GATEWAY =
            List.of(Part.CATALOG, Part.CART, Part.ORDER, Part.CUSTOMER);

    private final Map<Part, List<TcpProxy>> fromGateways = new EnumMap<>(Part.class);
    private final Map<Part, List<TcpProxy>> fromServices = new EnumMap<>(Part.class);
    private final Map<Part, TcpProxy> toDatabase = new EnumMap<>(Part.class);
    private final TcpProxy toKafka;
    private final TcpProxy toKeys;
    private final SecondListener kafka;

    Network(Ports first, Ports second, FreePorts free) {
        for (var part : BEHIND_GATEWAY) {
            fromGateways.put(part, pair(first.of(part), second.of(part), free));
            fromServices.put(part, pair(first.of(part), second.of(part), free));
            var postgres = first.of(Part.POSTGRES);
            toDatabase.put(part, TcpProxy.beforePostgres(free.one(), postgres));
        }
        var listener = free.one();
        toKafka = TcpProxy.on(free.one(), listener);
        kafka = new SecondListener(listener, toKafka.port());
        toKeys = TcpProxy.on(free.one(), first.of(Part.CUSTOMER));
    }

    /** The same stack, each part of which is sent through the proxies. */
    StackSettings inPlaceOf(StackSettings settings) {
        var all = settings.with(kafka);
        for (var part : BEHIND_GATEWAY) {
            all = all.with(urls(part), addresses(fromGateways, part), Part.GATEWAY);
            for (var caller : BEHIND_GATEWAY) {
                all = all.with(urls(part), addresses(fromServices, part), caller);
            }
            var database = "jdbc:postgresql://127.0.0.1:" + database(part).port() + "/shop";
            all = all.with("SHOP_DB_URL", database, part);
            all = all.with("SHOP_KAFKA", "127.0.0.1:" + toKafka.port(), part);
        }
        return all.with("SHOP_JWKS_URI", address(toKeys) + "/.well-known/jwks.json");
    }

    /** The ways from both gateways to both replicas of a service. */
    public List<TcpProxy> fromGateways(Part to) {
        return of(fromGateways, to);
    }

    /** The ways from other services to both replicas of a service. */
    public List<TcpProxy> fromServices(Part to) {
        return of(fromServices, to);
    }

    /** The way from both replicas of a service to Postgres. */
    public TcpProxy database(Part service) {
        var proxy = toDatabase.get(service);
        if (proxy == null) {
            throw new IllegalArgumentException(service + " has no database");
        }
        return proxy;
    }

    public List<TcpProxy> databases() {
        return List.copyOf(toDatabase.values());
    }

    /** The way from all services to Kafka, however they use it. */
    public TcpProxy kafka() {
        return toKafka;
    }

    /** The way to the public keys of access tokens. */
    public TcpProxy keys() {
        return toKeys;
    }

    /** Everything passes again. */
    public void heal() {
        all().forEach(TcpProxy::pass);
    }

    @Override
    public void close() {
        all().forEach(TcpProxy::close);
    }

    private Stream<TcpProxy> all() {
        var pairs = Stream.concat(fromGateways.values().stream(), fromServices.values().stream());
        return Stream.of(
                        pairs.flatMap(List::stream),
                        toDatabase.values().stream(),
                        Stream.of(toKafka, toKeys))
                .flatMap(proxies -> proxies);
    }

    private static List<TcpProxy> pair(int first, int second, FreePorts free) {
        return List.of(TcpProxy.on(free.one(), first), TcpProxy.on(free.one(), second));
    }

    private static List<TcpProxy> of(Map<Part, List<TcpProxy>> ways, Part to) {
        return ways.getOrDefault(to, List.of());
    }

    private static String addresses(Map<Part, List<TcpProxy>> ways, Part to) {
        return of(ways, to).stream().map(Network::address).collect(joining(","));
    }

    private static String address(TcpProxy proxy) {
        return "http://127.0.0.1:" + proxy.port();
    }

    private static String urls(Part part) {
        return "SHOP_" + part.name() + "_URLS";
    }
}
