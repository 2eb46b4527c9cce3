package shop.systemtests.faults;

import shop.systemtests.proxy.Mode;

/** Transactions commit, and some of those who committed never hear of it. */
final class SwallowCommits implements Fault {

    private static final int EACH = 7;

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var ways = scene.fleet().network().databases();
        ways.forEach(way -> way.set(new Mode.SwallowCommitReply(EACH)));
        scene.hold(15);
        ways.forEach(way -> way.pass());
    }
}
