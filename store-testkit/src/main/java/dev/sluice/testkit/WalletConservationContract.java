package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.core.wallet.PayResult.Insufficient;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletStatus;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must add up when wallets are charged and paid from by many at once (P1 to P3). */
public interface WalletConservationContract extends WalletPort {
    /** One call to be made, possibly more than once. */
    record Move(int wallet, boolean charge, long amount, String request) {
        Future<Object> on(List<WalletDesk> desks) {
            WalletDesk desk = desks.get(wallet);
            return charge
                    ? desk.charging(amount, request).map(Object.class::cast)
                    : desk.paying(amount, request).map(Object.class::cast);
        }
    }

    @Test
    default void aCrowdShouldPayWhatThereIsAndNoMore() {
        WalletDesk desk = WalletDesk.fresh(stores());
        long payments = 100;
        desk.charge(7 * payments + 3, "c1");
        List<Supplier<Future<PayResult>>> calls = new ArrayList<>();
        for (int i = 0; i < 6 * payments; i++) {
            String request = "p" + i;
            calls.add(() -> desk.paying(7, request));
        }
        List<Crowd.Call<PayResult>> answers = Crowd.time(calls);
        List<Crowd.Call<PayResult>> paid =
                answers.stream().filter(call -> call.answer() instanceof Paid).toList();
        assertThat(paid)
                .extracting(Crowd.Call::answer)
                .as("P1, P2: every payment finds what the one before it left")
                .containsExactlyInAnyOrderElementsOf(LongStream.range(0, payments)
                        .<PayResult>mapToObj(i -> new Paid(7 * i + 3))
                        .toList());
        Crowd.assertNumberedInRealTime(paid, answer -> -((Paid) answer).balance());
        assertThat(answers.stream().map(Crowd.Call::answer).filter(answer -> !(answer instanceof Paid)))
                .containsOnly(new Insufficient(3));
        assertThat(desk.status()).isEqualTo(new WalletStatus(3, 7 * payments + 3, 7 * payments));
    }

    @Test
    default void chargesAndPaymentsAtOnceShouldAddUpToThePoint() {
        int wallets = 5;
        List<WalletDesk> desks = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int w = 0; w < wallets; w++) {
            desks.add(WalletDesk.fresh(stores()));
            for (int i = 0; i < 100; i++) {
                Move charge = new Move(w, true, 10 + i, "c" + i);
                Move payment = new Move(w, false, 20 + i, "p" + i);
                moves.addAll(List.of(charge, payment, charge, payment, payment));
            }
        }
        Seed.shuffle(moves);
        List<Object> answers = Crowd.ask(moves.stream()
                .<Supplier<Future<Object>>>map(move -> () -> move.on(desks))
                .toList());

        Map<Move, Object> effects = new HashMap<>();
        for (int i = 0; i < moves.size(); i++) {
            Object answer = answers.get(i);
            assertThat(answer).isInstanceOfAny(Charged.class, Paid.class, Insufficient.class);
            if (!(answer instanceof Insufficient)) {
                Object first = effects.putIfAbsent(moves.get(i), answer);
                assertThat(first == null ? answer : first)
                        .as("a request has one effect: %s", moves.get(i))
                        .isEqualTo(answer);
            }
        }
        for (int w = 0; w < wallets; w++) {
            int wallet = w;
            long charged = sum(effects, wallet, true);
            long spent = sum(effects, wallet, false);
            WalletDesk desk = desks.get(w);
            assertThat(charged).isEqualTo(LongStream.range(10, 110).sum());
            assertThat(desk.status()).as("P1").isEqualTo(new WalletStatus(charged - spent, charged, spent));
            List<WalletEntry> entries = desk.entries();
            assertThat(entries).hasSize((int) effects.keySet().stream()
                    .filter(move -> move.wallet() == wallet)
                    .count());
            assertStatementAddsUp(entries);
            assertThat(entries).allSatisfy(entry -> {
                boolean charge = entry.kind() == Kind.CHARGE;
                Move move =
                        new Move(wallet, charge, entry.amount(), entry.request().value());
                assertThat(effects)
                        .containsEntry(move, charge ? new Charged(entry.balance()) : new Paid(entry.balance()));
            });
        }
    }

    private static long sum(Map<Move, Object> effects, int wallet, boolean charge) {
        return effects.keySet().stream()
                .filter(move -> move.wallet() == wallet && move.charge() == charge)
                .mapToLong(Move::amount)
                .sum();
    }

    private static void assertStatementAddsUp(List<WalletEntry> entries) {
        long number = 0;
        long balance = 0;
        for (WalletEntry entry : entries) {
            number++;
            balance += entry.kind() == Kind.PAY ? -entry.amount() : entry.amount();
            assertThat(entry.number()).isEqualTo(number);
            assertThat(entry.balance())
                    .as("%s", entry)
                    .isEqualTo(balance)
                    .as("P2")
                    .isNotNegative();
        }
    }
}
