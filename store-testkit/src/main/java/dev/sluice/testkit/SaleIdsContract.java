package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.core.wallet.WalletStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every legal id is taken as it is, and no two are taken for one another. */
public interface SaleIdsContract extends SalePort {
    private static SaleDraft withOddItems(TestClock clock) {
        List<Item> items = Ids.ODD.stream().map(id -> SaleDraft.item(id, 1, 1)).toList();
        return SaleDraft.from(clock).items(items);
    }

    @Test
    default void itemsReservationsAndUsersOfOddIdsShouldNotBeTakenForOneAnother() {
        SaleDesk desk = SaleDesk.open(stores(), withOddItems(clock()));
        desk.charge("ann", 1_000);
        for (String odd : Ids.ODD) {
            assertThat(desk.reserve(odd, odd, SaleDesk.line(odd, 1)))
                    .as(odd)
                    .isEqualTo(new Reserved(clock().instant().plus(SaleDesk.HOLD), 1));
        }
        assertThat(desk.counts().free()).isZero();
        for (int i = 0; i < Ids.ODD.size(); i++) {
            String odd = Ids.ODD.get(i);
            assertThat(desk.reservation(odd))
                    .hasValueSatisfying(r -> assertThat(List.of(
                                    r.id().value(),
                                    r.user().value(),
                                    r.lines().get(0).item().value()))
                            .containsOnly(odd));
            assertThat(desk.confirm(odd, odd, desk.payment("ann")))
                    .as(odd)
                    .isEqualTo(new Confirmed(i + 1, 1, clock().instant()));
        }
        assertThat(desk.confirmations())
                .extracting(Confirmation::reservation)
                .extracting(id -> id.value())
                .isEqualTo(Ids.ODD);
        assertThat(desk.stock(0, 1_000))
                .extracting(ItemStock::item)
                .extracting(item -> item.id().value())
                .isEqualTo(Ids.ODD);
        assertThat(desk.wallet("ann").entries())
                .extracting(entry -> entry.request())
                .containsAll(Ids.ODD.stream().map(desk::request).toList());
        long sold = Ids.ODD.size();
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(1_000 - sold, 1_000, sold));
    }

    @Test
    default void salesOfOddIdsShouldEachHaveTheirOwnStockAndPayment() {
        CouponDesk coupons = CouponDesk.open(
                stores().coupons(), CampaignDraft.from(clock()).stock(1_000).perUserLimit(100));
        String longest = Ids.longestFresh("r");
        long seq = 0;
        for (String odd : Ids.odd()) {
            SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).id(odd));
            seq++;
            coupons.issue("ann", "r" + seq);
            desk.charge("ann", 500);
            assertThat(desk.reserve(longest, "ann", SaleDesk.line("hat", 2))).isInstanceOf(Reserved.class);
            assertThat(desk.confirm(longest, "ann", desk.payment("ann", coupons, seq, 100)))
                    .as(odd)
                    .isEqualTo(new Confirmed(1, 400, clock().instant()));
            assertThat(desk.stock("hat").free()).isEqualTo(3);
            assertThat(desk.wallet("ann").entries().get(1).request()).isEqualTo(desk.request(longest));
        }
        assertThat(coupons.counts().redeemed()).isEqualTo(seq);
    }

    @Test
    default void aSaleAndAReservationShouldNotBeTakenForAnotherPair() {
        String base = Ids.fresh("sale");
        SaleDesk one = SaleDesk.open(stores(), SaleDraft.from(clock()).id(base + "~a"));
        SaleDesk other = SaleDesk.open(stores(), SaleDraft.from(clock()).id(base));
        CouponDesk coupons = CouponDesk.open(stores().coupons(), CampaignDraft.from(clock()));
        coupons.issue("ann");
        one.charge("ann", 1_000);
        one.reserve("b", "ann", SaleDesk.line("cup", 1));
        other.reserve("a~b", "ann", SaleDesk.line("cup", 1));
        assertThat(one.confirm("b", "ann", one.payment("ann", coupons, 1, 10))).isInstanceOf(Confirmed.class);
        assertThat(other.confirm("a~b", "ann", one.payment("ann", coupons, 1, 10)))
                .as("the coupon was used by another reservation")
                .isNotInstanceOf(Confirmed.class);
        assertThat(other.confirm("a~b", "ann", one.payment("ann"))).isInstanceOf(Confirmed.class);
        assertThat(one.wallet("ann").status().spent()).isEqualTo(190);
    }

    @Test
    default void relaysOfOddIdsShouldEachHaveTheirOwnCursor() {
        SaleDesk desk = SaleDesk.open(stores(), withOddItems(clock()));
        desk.charge("ann", 1_000);
        for (String odd : Ids.ODD) {
            desk.reserve(odd, "ann", SaleDesk.line(odd, 1));
            desk.confirm(odd, "ann");
        }
        for (int i = 0; i < Ids.ODD.size(); i++) {
            assertThat(desk.relayed(Ids.ODD.get(i), i + 1)).isEqualTo(i + 1);
        }
        for (int i = 0; i < Ids.ODD.size(); i++) {
            assertThat(desk.relayed(Ids.ODD.get(i))).as(Ids.ODD.get(i)).isEqualTo(i + 1);
        }
    }
}
