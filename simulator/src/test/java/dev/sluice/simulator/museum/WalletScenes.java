package dev.sluice.simulator.museum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.specimen.Shop;
import dev.sluice.simulator.specimen.ShopTape;
import io.vertx.core.Future;
import java.util.List;

/** What is played on wallets to tell mistaken locks from sound ones. */
final class WalletScenes {
    private WalletScenes() {}

    /** A charge, a payment and a charge of one wallet, all begun before any is through. */
    static List<InvariantResult> sideBySide(Shop shop) {
        ShopTape tape = new ShopTape(shop);
        tape.charge(0, 100, "first");
        shop.gate().close();
        tape.charge(0, 5, "left");
        tape.pay(0, 3, "middle");
        tape.charge(0, 7, "right");
        shop.gate().open();
        return tape.verdicts();
    }

    /** While one wallet's charge is under way, another wallet's comes through. */
    static void twoUsers(Shop shop) {
        RequestId request = new RequestId("first");
        shop.gate().closeBehindOne();
        shop.wallets().charge(new WalletId("ann"), 5, request);
        Future<ChargeResult> other = shop.wallets().charge(new WalletId("bob"), 5, request);
        boolean waits = !other.isComplete();
        shop.gate().open();
        assertThat(waits).as("P3: two wallets wait for each other").isFalse();
    }
}
