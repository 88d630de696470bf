package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every legal id is taken as it is, and no two are taken for one another. */
public interface WalletIdsContract extends WalletPort {
    @Test
    default void walletsOfOddIdsShouldEachHaveTheirOwnPoints() {
        List<WalletDesk> desks = Ids.odd().stream()
                .map(id -> new WalletDesk(stores().wallets(), new WalletId(id)))
                .toList();
        for (int i = 0; i < desks.size(); i++) {
            assertThat(desks.get(i).charge(i + 1, "r")).isEqualTo(new Charged(i + 1));
        }
        for (int i = 0; i < desks.size(); i++) {
            assertThat(desks.get(i).status())
                    .as("%s", desks.get(i).wallet())
                    .isEqualTo(new WalletStatus(i + 1, i + 1, 0));
        }
    }

    @Test
    default void requestsOfOddIdsShouldEachHaveTheirOwnEffect() {
        WalletDesk desk = WalletDesk.fresh(stores());
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < Ids.ODD.size(); i++) {
                assertThat(desk.charge(1, Ids.ODD.get(i))).as(Ids.ODD.get(i)).isEqualTo(new Charged(i + 1));
            }
        }
        assertThat(desk.entries())
                .extracting(WalletEntry::request)
                .extracting(request -> request.value())
                .isEqualTo(Ids.ODD);
    }
}
