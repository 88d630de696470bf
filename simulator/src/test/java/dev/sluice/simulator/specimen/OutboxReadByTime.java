package dev.sluice.simulator.specimen;

import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** The outbox goes on after the time of the last entry instead of its number: others of that millisecond are left out. */
public final class OutboxReadByTime extends ForwardingSales {
    public OutboxReadByTime(SaleStore sound) {
        super(sound);
    }

    @Override
    public Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit) {
        return sound.confirmations(sale, 0, MAX_PAGE).map(all -> {
            Instant last = all.stream()
                    .filter(it -> it.number() == afterNumber)
                    .map(Confirmation::at)
                    .findFirst()
                    .orElse(Instant.MIN);
            return all.stream().filter(it -> it.at().isAfter(last)).limit(limit).toList();
        });
    }
}
