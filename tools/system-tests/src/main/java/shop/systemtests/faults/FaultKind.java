package shop.systemtests.faults;

import java.util.List;
import shop.localstack.Part;
import shop.systemtests.check.Strike.Notice;

/** The faults by the numbers under which they are known. */
public enum FaultKind {
    F1("cart-service is killed, one process after the other", new KillReplicas(Part.CART)),
    F2("crashes at drawn fail points of a checkout", new CrashAtFailPoints(CheckoutPoint.all(), 4)),
    F3("cart-service dies after its relay sent and before it deleted", new KillRelayBeforeDelete()),
    F4("the process that holds the relay's lanes freezes for 30 s", new FreezeRelay()),
    F5(
            "order-service dies in the middle of a batch",
            new CrashAtFailPoints(
                    List.of(CheckoutPoint.ACCEPT_BEFORE, CheckoutPoint.ACCEPT_AFTER), 2)),
    F6(
            "catalog-service dies before and after it commits a reservation",
            new CrashAtFailPoints(
                    List.of(CheckoutPoint.RESERVE_BEFORE, CheckoutPoint.RESERVE_AFTER), 2)),
    F7("gateways are killed, one after the other", Notice.SILENCE, new KillReplicas(Part.GATEWAY)),
    F8("the postmaster is killed", new KillPostgres()),
    F9("random database connections are ended, the relays' too", new CutDatabaseConnections()),
    F10("Postgres is black-holed", new BlackHoleDatabase()),
    F11("every seventh reply to a COMMIT is swallowed", new SwallowCommits()),
    F12("no file of Postgres may grow", new FillDatabaseDisk()),
    F13("the broker is killed and stays away for a while", new KillBroker()),
    F14("the broker loses the tail of the orders", new LoseLogTail()),
    F15("no file of the broker may grow", new FillBrokerDisk()),
    F16("Kafka is black-holed for producers, then for consumers", new BlackHoleKafkaClients()),
    F17("a tenth of the orders' records comes again, in another order", new ReplayRecords()),
    F18("strangers join and leave the groups of consumers", new RebalanceStorm()),
    F19("the broker forgets how far order-service has read", new ForgetOffsets()),
    F20("records that nobody can read", new SendPoison()),
    F22("80 buyers of 20 units", new RushOnLastUnits()),
    F23("one cart bought from 20 tabs", new ManyTabs()),
    F24("price and stock are changed 50 times a second", new EditPrices()),
    F25("clocks are an hour ahead, jump back, are an hour behind", new ShiftClocks()),
    F26("processes freeze for 2 s, one after the other", Notice.SILENCE, new StarveProcesses()),
    F27("a cart-service process may open no more files", new RunOutOfDescriptors()),
    F28(
            "everything is restarted in order, one process after the other",
            Notice.NEXT_TO_NOTHING,
            new RollingRestart()),
    F31("replies of catalog-service are lost", new LoseReplies(Part.CATALOG)),
    F32("50,000 events wait in the outbox", new FloodOutbox()),
    F33("a transaction stays open", new HoldTransaction()),
    F34("the keys of access tokens cannot be fetched", new HideKeys());

    private final String what;
    private final Notice notice;
    private final Fault fault;

    FaultKind(String what, Fault fault) {
        this(what, Notice.REFUSALS, fault);
    }

    FaultKind(String what, Notice notice, Fault fault) {
        this.what = what;
        this.notice = notice;
        this.fault = fault;
    }

    /** In a few words. */
    public String what() {
        return what;
    }

    /** What clients may notice of it. */
    public Notice notice() {
        return notice;
    }

    /** Whether it takes records from the bus that were there before. */
    public boolean takesRecords() {
        return this == F14;
    }

    public Fault fault() {
        return fault;
    }
}
