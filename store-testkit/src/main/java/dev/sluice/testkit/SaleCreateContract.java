package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.store.CreateResult.Conflict;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.CreateResult.Over;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Making sales. */
public interface SaleCreateContract extends SalePort {
    private CreateResult create(SaleDraft draft) {
        return Await.result(stores().sales().create(draft.done()));
    }

    private static SaleStatus untouched(Sale sale) {
        return new SaleStatus(
                sale.opensAt(),
                sale.closesAt(),
                sale.longestHold(),
                sale.items().size(),
                sale.items().stream().mapToLong(Item::quantity).sum(),
                0,
                0,
                0,
                0,
                Optional.empty());
    }

    @Test
    default void createShouldChangeNothingWhenRepeated() {
        SaleDraft draft = SaleDraft.from(clock());
        SaleDesk desk = SaleDesk.open(stores(), draft);
        desk.reserve("r1", "ann", SaleDesk.line("cup", 3));
        assertThat(create(draft)).isEqualTo(new Created());
        assertThat(desk.counts().held()).isEqualTo(3);
        assertThat(desk.stock("cup").free()).isEqualTo(7);
    }

    @Test
    default void createShouldAnswerConflictWhereAnyRuleDiffers() {
        Instant now = clock().instant();
        String id = Ids.fresh("sale");
        Sale first = SaleDraft.from(clock()).id(id).done();
        assertThat(Await.result(stores().sales().create(first))).isEqualTo(new Created());
        Item cup = first.items().get(0);
        Item hat = first.items().get(1);
        List<SaleDraft> others = List.of(
                SaleDraft.from(clock()).id(id).items(cup),
                SaleDraft.from(clock()).id(id).items(hat, cup),
                SaleDraft.from(clock()).id(id).items(cup, hat, SaleDraft.item("pin", 1, 1)),
                SaleDraft.from(clock()).id(id).items(cup, SaleDraft.item("hat", 6, 250)),
                SaleDraft.from(clock()).id(id).items(cup, SaleDraft.item("hat", 5, 251)),
                SaleDraft.from(clock()).id(id).items(cup, SaleDraft.item("Hat", 5, 250)),
                SaleDraft.from(clock()).id(id).opensAt(now.plusMillis(1)),
                SaleDraft.from(clock()).id(id).closesAt(first.closesAt().plusMillis(1)),
                SaleDraft.from(clock()).id(id).longestHold(first.longestHold().plusMillis(1)));
        for (SaleDraft other : others) {
            assertThat(create(other)).as("%s", other.done()).isEqualTo(new Conflict());
        }
        assertThat(Await.result(stores().sales().status(first.id()))).contains(untouched(first));
        assertThat(Await.result(stores().sales().stock(first.id(), 0, 10)))
                .containsExactly(new ItemStock(1, cup, 0, 0), new ItemStock(2, hat, 0, 0));
    }

    @Test
    default void createShouldAnswerOverFromTheInstantTheSaleWouldBeForgotten() {
        SaleDraft draft = SaleDraft.from(clock());
        Instant expiresAt = draft.done().expiresAt();
        clock().set(expiresAt);
        assertThat(create(draft)).isEqualTo(new Over(expiresAt));
        assertThat(Await.result(stores().sales().status(draft.done().id()))).isEmpty();
    }

    @Test
    default void createShouldAcceptASaleThatIsClosedButNotForgotten() {
        SaleDraft draft = SaleDraft.from(clock());
        clock().setJustBefore(draft.done().expiresAt());
        assertThat(create(draft)).isEqualTo(new Created());
    }

    @Test
    default void createShouldBeginAnewWhereASaleOfThatNameIsForgotten() {
        SaleDraft draft = SaleDraft.from(clock());
        SaleDesk desk = SaleDesk.open(stores(), draft);
        desk.charge("ann", 1_000);
        desk.reserve("r1", "ann", SaleDesk.line("cup", 2));
        desk.confirm("r1", "ann");
        desk.relayed("relay", 1);
        clock().set(draft.done().expiresAt());
        SaleDraft next = SaleDraft.from(clock()).id(draft.done().id().value()).items(SaleDraft.item("cup", 2, 7));
        assertThat(create(next)).isEqualTo(new Created());
        assertThat(desk.status()).contains(untouched(next.done()));
        assertThat(desk.confirmations()).isEmpty();
        assertThat(desk.relayed("relay")).isZero();
        assertThat(desk.reservation("r1")).isEmpty();
        assertThat(desk.stock(0, 10)).containsExactly(new ItemStock(1, SaleDraft.item("cup", 2, 7), 0, 0));
        assertThat(desk.reserve("r1", "bob", SaleDesk.line("cup", 2)))
                .isEqualTo(new ReserveResult.Reserved(clock().instant().plus(SaleDesk.HOLD), 14));
    }

    @Test
    default void createShouldKeepEveryRuleAsItIs() {
        Instant now = clock().instant();
        List<Sale> extremes = List.of(
                SaleDraft.from(clock())
                        .items(SaleDraft.item("many", 1_000_000_000, 9_007_199), SaleDraft.item("dear", 1, 254_740_991))
                        .opensAt(now.plusMillis(1))
                        .closesAt(Instant.parse("9999-12-31T23:59:59.999Z"))
                        .longestHold(Duration.ofHours(24))
                        .done(),
                SaleDraft.from(clock())
                        .items(SaleDraft.item("free", 1, 0))
                        .opensAt(Instant.EPOCH)
                        .closesAt(now.plusMillis(1))
                        .longestHold(Duration.ofMillis(1))
                        .done());
        for (Sale sale : extremes) {
            assertThat(Await.result(stores().sales().create(sale))).isEqualTo(new Created());
            assertThat(Await.result(stores().sales().create(sale))).isEqualTo(new Created());
            assertThat(Await.result(stores().sales().status(sale.id()))).contains(untouched(sale));
            assertThat(Await.result(stores().sales().stock(sale.id(), 0, 10)))
                    .extracting(ItemStock::item)
                    .isEqualTo(sale.items());
        }
    }

    @Test
    default void aSaleShouldHaveManyThousandSeats() {
        List<Item> seats = new ArrayList<>();
        for (int i = 1; i <= 2_500; i++) {
            seats.add(SaleDraft.item(Ids.numbered("seat", i), 1, i));
        }
        SaleDraft draft = SaleDraft.from(clock()).items(seats);
        SaleDesk desk = SaleDesk.open(stores(), draft);
        assertThat(create(draft)).isEqualTo(new Created());
        desk.reserve("r1", "ann", SaleDesk.line(Ids.numbered("seat", 2_500), 1));
        List<ItemStock> read = new ArrayList<>();
        for (long place = 0; place < 2_500; place += SaleStore.MAX_PAGE) {
            read.addAll(desk.stock(place, SaleStore.MAX_PAGE));
        }
        assertThat(read).hasSize(2_500);
        for (int i = 0; i < 2_500; i++) {
            assertThat(read.get(i)).isEqualTo(new ItemStock(i + 1, seats.get(i), i == 2_499 ? 1 : 0, 0));
        }
    }
}
