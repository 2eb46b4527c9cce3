package shop.systemtests.faults;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import shop.localstack.Part;
import shop.systemtests.client.Visitor;
import shop.systemtests.proxy.Mode;

/**
 * Nobody can fetch the keys of access tokens, and a process of order-service starts without any;
 * those who are signed in are not told that they are strangers.
 */
final class HideKeys implements Fault {

    private static final int READS = 20;
    private static final String PASSWORD = "a long way down the river";

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var customer = signedIn(scene);
        customer.get("/api/orders").expect(200);
        var way = scene.fleet().network().keys();
        way.set(new Mode.BlackHole());
        var newcomer = scene.anyOf(Part.ORDER);
        newcomer.kill();
        newcomer.start();
        var answers = new TreeMap<Integer, Integer>();
        for (int i = 0; i < READS; i++) {
            answers.merge(customer.get("/api/orders").status(), 1, Integer::sum);
            scene.hold(1);
        }
        way.pass();
        scene.tell("answers to somebody signed in: %s", answers);
        if (answers.containsKey(401)) {
            throw new IllegalStateException("a valid token was refused while keys were away");
        }
    }

    private static Visitor signedIn(Scene scene) {
        var customer = scene.visitor("signed-in");
        var email = UUID.randomUUID() + "@example.com";
        var account = Map.of("email", email, "password", PASSWORD, "name", "Ada Lovelace");
        customer.send("POST", "/api/customers", account).expect(201);
        customer.signIn(email, PASSWORD);
        return customer;
    }
}
