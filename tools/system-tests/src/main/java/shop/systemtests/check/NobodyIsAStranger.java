package shop.systemtests.check;

import java.util.stream.Stream;

/** Who shows the token that the shop gave is never taken for somebody else, or for nobody. */
final class NobodyIsAStranger implements Promise {

    @Override
    public Stream<String> breaches(Trial trial) {
        return trial.calls().stream()
                .filter(call -> call.status() == 401 || call.status() == 403)
                .map(Object::toString);
    }
}
