package shop.systemtests.faults;

import java.util.Map;
import java.util.UUID;
import shop.systemtests.client.Visitor;
import shop.systemtests.proxy.Mode;

/** Nobody can fetch the keys of access tokens; those who are signed in stay so. */
final class HideKeys implements Fault {

    private static final int READS = 40;
    private static final String PASSWORD = "a long way down the river";

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var customer = signedIn(scene);
        customer.get("/api/orders").expect(200);
        var way = scene.fleet().network().keys();
        way.set(new Mode.BlackHole());
        for (int i = 0; i < READS; i++) {
            if (customer.get("/api/orders").status() == 401) {
                throw new IllegalStateException("a valid token was refused while keys were away");
            }
            scene.hold(1);
        }
        way.pass();
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
