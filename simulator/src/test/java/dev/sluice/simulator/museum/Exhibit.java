package dev.sluice.simulator.museum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.simulator.specimen.Gate;
import dev.sluice.simulator.specimen.Shop;
import dev.sluice.store.inmemory.InMemoryStores;
import dev.sluice.testkit.TestClock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A mistake and what catches it.
 *
 * @param mistake its name
 * @param catcher the invariant or the contract's test that it fails
 * @param mistaken runs the check on the mistaken store
 * @param sound runs the same check on the in-memory store
 */
record Exhibit(String mistake, String catcher, Runnable mistaken, Runnable sound) {
    /** A mistake whose verdict on that invariant is wanted; the judged play is given the store and where it may be held up. */
    static <S> Exhibit judged(
            String mistake,
            String invariant,
            Function<InMemoryStores, S> port,
            BiFunction<S, Gate, S> wrapper,
            Play<S> play) {
        return new Exhibit(
                mistake,
                invariant,
                () -> judge(invariant, port, wrapper, play),
                () -> judge(invariant, port, (store, gate) -> store, play));
    }

    /** How verdicts are come by. */
    @FunctionalInterface
    interface Play<S> {
        List<InvariantResult> verdicts(S store, Gate gate, TestClock clock);
    }

    private static <S> void judge(
            String invariant, Function<InMemoryStores, S> port, BiFunction<S, Gate, S> wrapper, Play<S> play) {
        TestClock clock = new TestClock();
        Gate gate = new Gate();
        S store = wrapper.apply(port.apply(new InMemoryStores(clock)), gate);
        kept(play.verdicts(store, gate, clock), invariant);
    }

    /** A mistake that a play in a shop shows. */
    static Exhibit inShop(
            String mistake, String invariant, UnaryOperator<Shop> wrapper, Function<Shop, List<InvariantResult>> play) {
        return new Exhibit(
                mistake,
                invariant,
                () -> kept(play.apply(wrapper.apply(Shop.sound())), invariant),
                () -> kept(play.apply(Shop.sound()), invariant));
    }

    private static void kept(List<InvariantResult> verdicts, String invariant) {
        InvariantResult verdict = verdicts.stream()
                .filter(each -> each.id().equals(invariant))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.verdict()).as("%s", verdict).isEqualTo(Verdict.KEPT);
    }

    @Override
    public String toString() {
        return mistake + " is caught by " + catcher;
    }
}
