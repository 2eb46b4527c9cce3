package shop.systemtests.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a line of a cart may hold, given edits of which some have an unknown end: those may take
 * effect at any later moment, once, or never.
 */
final class PossibleQuantities {

    /**
     * @param waiting unknown edits that have not taken effect, smallest first
     */
    private record State(long quantity, List<Long> waiting) {

        State plus(long added) {
            return new State(quantity + added, waiting);
        }

        State awaiting(long added) {
            var more = new ArrayList<>(waiting);
            more.add(added);
            more.sort(Long::compare);
            return new State(quantity, List.copyOf(more));
        }

        State after(int index) {
            var fewer = new ArrayList<>(waiting);
            var added = fewer.remove(index);
            return new State(quantity + added, List.copyOf(fewer));
        }
    }

    private Set<State> states = Set.of(new State(0, List.of()));

    void add(long quantity) {
        replace(state -> state.plus(quantity));
    }

    void perhapsAdd(long quantity) {
        replace(state -> state.awaiting(quantity));
    }

    /** Whether the line may hold that much now; from here on it does. */
    boolean observe(long quantity) {
        var possible = new HashSet<State>();
        states.forEach(state -> reach(state, possible));
        possible.removeIf(state -> state.quantity() != quantity);
        var right = !possible.isEmpty();
        states = right ? Set.copyOf(possible) : Set.of(new State(quantity, List.of()));
        return right;
    }

    private static void reach(State state, Set<State> reached) {
        if (reached.add(state)) {
            for (int i = 0; i < state.waiting().size(); i++) {
                reach(state.after(i), reached);
            }
        }
    }

    private void replace(UnaryOperator<State> change) {
        var changed = new HashSet<State>();
        states.forEach(state -> changed.add(change.apply(state)));
        states = Set.copyOf(changed);
    }
}
