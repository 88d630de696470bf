package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.core.sale.ReserveResult.SoldOut;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must add up when a crowd wants a few units at once (S1 to S4). */
public interface SaleConservationContract extends SalePort {
    /** One order of one user, who pays it, gives it up or lets it run out. */
    record Order(String reservation, String user, List<Line> lines, End end) {
        enum End {
            CONFIRM,
            CANCEL,
            NOTHING
        }
    }

    /** What became of an order; {@code ended} is the last answer, or the reservation's own if it was refused. */
    record Outcome(ReserveResult reserved, Object ended) {}

    /** Few units: some for many, some for few, and one seat. */
    List<Item> FEW =
            List.of(SaleDraft.item("cup", 120, 30), SaleDraft.item("hat", 60, 70), SaleDraft.item("seat", 1, 500));

    private static List<Order> orders(int count, Random chance) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Line> lines = new ArrayList<>();
            int wanted = 1 + chance.nextInt(7);
            if ((wanted & 1) != 0) {
                lines.add(SaleDesk.line("cup", 1 + chance.nextInt(3)));
            }
            if ((wanted & 2) != 0) {
                lines.add(SaleDesk.line("hat", 1 + chance.nextInt(2)));
            }
            if ((wanted & 4) != 0) {
                lines.add(chance.nextInt(2) * lines.size(), SaleDesk.line("seat", 1));
            }
            Order.End end = Order.End.values()[chance.nextInt(3)];
            orders.add(new Order("r" + i, Ids.numbered("user", i % 50), lines, end));
        }
        return orders;
    }

    private static Future<Outcome> run(SaleDesk desk, Order order) {
        return desk.reserving(order.reservation(), order.user(), SaleDesk.HOLD, order.lines())
                .compose(reserved -> {
                    if (!(reserved instanceof Reserved)) {
                        return Future.succeededFuture(new Outcome(reserved, reserved));
                    }
                    return switch (order.end()) {
                        case CONFIRM ->
                            desk.confirming(order.reservation(), order.user(), desk.payment(order.user()))
                                    .map(ended -> new Outcome(reserved, ended));
                        case CANCEL ->
                            desk.cancelling(order.reservation(), order.user())
                                    .map(ended -> new Outcome(reserved, ended));
                        case NOTHING -> Future.succeededFuture(new Outcome(reserved, reserved));
                    };
                });
    }

    private static void assertWithinQuantity(List<ItemStock> stock) {
        assertThat(stock).as("S1").allSatisfy(item -> {
            assertThat(item.free()).as("%s", item).isNotNegative();
            assertThat(item.held()).as("%s", item).isNotNegative();
            assertThat(item.confirmed()).as("%s", item).isNotNegative();
        });
    }

    private static void addLines(Map<String, Long> units, List<Line> lines) {
        lines.forEach(line -> units.merge(line.item().value(), line.quantity(), Long::sum));
    }

    @Test
    default void aCrowdShouldNotReserveMoreThanThereIsWhateverItDoesWithIt() {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(FEW));
        for (int i = 0; i < 50; i++) {
            desk.charge(Ids.numbered("user", i), 500);
        }
        List<Order> orders = orders(600, Seed.random());
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            calls.add(() -> run(desk, order).map(Object.class::cast));
            if (i % 20 == 0) {
                calls.add(() -> desk.store()
                        .stock(desk.sale(), 0, SaleStore.MAX_PAGE)
                        .onSuccess(SaleConservationContract::assertWithinQuantity)
                        .map(Object.class::cast));
            }
        }
        List<Object> answers = Crowd.ask(calls);
        answers.stream()
                .filter(List.class::isInstance)
                .forEach(read -> assertWithinQuantity(
                        ((List<?>) read).stream().map(ItemStock.class::cast).toList()));
        List<Outcome> outcomes = answers.stream()
                .filter(Outcome.class::isInstance)
                .map(Outcome.class::cast)
                .toList();

        assertAddsUp(desk, orders, outcomes);
    }

    private static void assertAddsUp(SaleDesk desk, List<Order> orders, List<Outcome> outcomes) {
        Map<String, Long> held = new HashMap<>();
        Map<String, Long> sold = new HashMap<>();
        Map<String, Long> spent = new HashMap<>();
        Map<Long, String> numbers = new HashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            Outcome outcome = outcomes.get(i);
            if (outcome.ended() instanceof Confirmed confirmed) {
                addLines(sold, order.lines());
                spent.merge(order.user(), confirmed.paid(), Long::sum);
                assertThat(numbers.put(confirmed.number(), order.reservation()))
                        .as("S4: a number is given once")
                        .isNull();
            } else if (outcome.ended() instanceof Reserved || outcome.ended() instanceof ConfirmResult.Insufficient) {
                addLines(held, order.lines());
            } else {
                assertThat(outcome.ended()).isInstanceOfAny(SoldOut.class, CancelResult.Cancelled.class);
            }
        }
        for (ItemStock stock : desk.stock(0, SaleStore.MAX_PAGE)) {
            String item = stock.item().id().value();
            assertThat(stock.held()).as("held of %s", item).isEqualTo(held.getOrDefault(item, 0L));
            assertThat(stock.confirmed()).as("sold of %s", item).isEqualTo(sold.getOrDefault(item, 0L));
        }
        assertWithinQuantity(desk.stock(0, SaleStore.MAX_PAGE));
        for (int i = 0; i < 50; i++) {
            String user = Ids.numbered("user", i);
            assertThat(desk.wallet(user).status().spent())
                    .as("S3: what %s spent", user)
                    .isEqualTo(spent.getOrDefault(user, 0L));
        }
        List<Confirmation> outbox = desk.confirmations();
        assertThat(outbox)
                .extracting(Confirmation::number)
                .as("S4: dense")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(outbox)
                .allSatisfy(c -> assertThat(numbers)
                        .containsEntry(c.number(), c.reservation().value()));
        SaleStatus counts = desk.counts();
        assertThat(counts.confirmations()).isEqualTo(numbers.size());
        assertThat(counts.held()).isEqualTo(sum(held));
        assertThat(counts.confirmed()).isEqualTo(sum(sold));
        assertThat(counts.revenue())
                .as("revenue is what the wallets spent and what the outbox says")
                .isEqualTo(sum(spent))
                .isEqualTo(outbox.stream().mapToLong(Confirmation::paid).sum());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    default void aCrowdShouldReserveAllThatThereIs() {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(SaleDraft.item("cup", 200, 1)));
        List<Supplier<Future<ReserveResult>>> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            String reservation = "r" + i % 500;
            calls.add(() -> desk.reserving(reservation, "ann", SaleDesk.HOLD, List.of(SaleDesk.line("cup", 1))));
        }
        List<ReserveResult> answers = Crowd.ask(calls);
        Map<Integer, Long> granted = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).isInstanceOfAny(Reserved.class, SoldOut.class);
            if (answers.get(i) instanceof Reserved) {
                granted.merge(i % 500, 1L, Long::sum);
            }
        }
        assertThat(granted).as("S1: neither more nor fewer").hasSize(200);
        assertThat(desk.counts().held()).isEqualTo(200);
        assertThat(desk.counts().free()).isZero();
    }

    @Test
    default void oneSeatShouldHaveOneHolder() {
        List<Item> seats = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            seats.add(SaleDraft.item("seat-" + i, 1, 1));
        }
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(seats));
        List<List<Line>> wishes = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            wishes.add(List.of(SaleDesk.line("seat-" + i % 40, 1), SaleDesk.line("seat-" + (i + 1 + i / 40) % 40, 1)));
        }
        Seed.shuffle(wishes);
        List<Supplier<Future<ReserveResult>>> calls = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            String name = "r" + i;
            List<Line> pair = wishes.get(i);
            calls.add(() -> desk.reserving(name, name, SaleDesk.HOLD, pair));
        }
        List<ReserveResult> answers = Crowd.ask(calls);
        Map<String, Long> holders = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) instanceof Reserved) {
                addLines(holders, wishes.get(i));
            }
        }
        assertThat(holders.values()).as("S1").containsOnly(1L);
        assertThat(desk.counts().held()).as("all or nothing").isEqualTo(holders.size());
    }

    @Test
    default void whatRanOutShouldBeSoldOnceMoreAndNotTwice() {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(SaleDraft.item("cup", 100, 1)));
        desk.charge("ann", 1_000);
        for (int i = 0; i < 100; i++) {
            desk.reserve("early-" + i, "ann", SaleDesk.line("cup", 1));
        }
        clock().advance(SaleDesk.HOLD);
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String early = "early-" + i % 100;
            String late = "late-" + i;
            calls.add(() -> desk.reserving(late, "ann", SaleDesk.HOLD, List.of(SaleDesk.line("cup", 1)))
                    .compose(answer -> answer instanceof Reserved
                            ? desk.confirming(late, "ann", desk.payment("ann")).map(Object.class::cast)
                            : Future.<Object>succeededFuture(answer)));
            calls.add(() -> desk.confirming(early, "ann", desk.payment("ann")).map(Object.class::cast));
            calls.add(() -> returning(desk, early));
        }
        List<Object> answers = Crowd.ask(calls);
        assertThat(answers.stream().filter(Confirmed.class::isInstance))
                .as("S1, S2: each unit is sold once")
                .hasSize(100);
        assertThat(answers.stream().filter(SoldOut.class::isInstance)).hasSize(200);
        assertThat(answers.stream().filter(ConfirmResult.Expired.class::isInstance))
                .as("a late confirmation takes no unit that is gone")
                .hasSize(300);
        assertThat(desk.stock("cup").confirmed()).isEqualTo(100);
        assertThat(desk.counts().held()).isZero();
        assertThat(desk.wallet("ann").status().spent()).isEqualTo(100);
    }

    private static Future<Object> returning(SaleDesk desk, String early) {
        return early.hashCode() % 2 == 0
                ? desk.store().expire(desk.sale(), 7).map(Object.class::cast)
                : desk.cancelling(early, "ann").map(Object.class::cast);
    }
}
