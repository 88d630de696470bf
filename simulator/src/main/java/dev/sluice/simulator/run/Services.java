package dev.sluice.simulator.run;

import dev.sluice.core.service.CouponVerticle;
import dev.sluice.core.service.LeaderboardVerticle;
import dev.sluice.core.service.SaleVerticle;
import dev.sluice.core.service.WaitingRoomVerticle;
import dev.sluice.core.service.WalletVerticle;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.crowd.Stage;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;

/** The service verticles of a store, for as long as a run lasts. */
final class Services {
    private final Vertx vertx;
    private final Stores stores;
    private final Stage stage;
    private final List<String> deployments = new ArrayList<>();

    Services(Vertx vertx, Stores stores, Stage stage) {
        this.vertx = vertx;
        this.stores = stores;
        this.stage = stage;
    }

    Future<Void> deploy() {
        return deploy(new CouponVerticle(stores.coupons()))
                .compose(done -> deploy(new WaitingRoomVerticle(stores.waitingRooms())))
                .compose(done -> deploy(new LeaderboardVerticle(stores.leaderboards())))
                .compose(done -> stage.wallets().isEmpty()
                        ? Future.succeededFuture()
                        : deploy(new WalletVerticle(stores.wallets())))
                .compose(done ->
                        stage.sale().isEmpty() ? Future.succeededFuture() : deploy(new SaleVerticle(stores.sales())));
    }

    private Future<Void> deploy(VerticleBase verticle) {
        return vertx.deployVerticle(verticle).map(id -> {
            deployments.add(id);
            return null;
        });
    }

    Future<Void> undeploy() {
        return Future.join(deployments.stream().map(vertx::undeploy).toList()).mapEmpty();
    }
}
