package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.ConfirmResult.Insufficient;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number is drawn before the wallet is asked, as from a sequence: a refused payment leaves a gap. */
public final class NumberLostToRefusal extends ForwardingSales {
    private final Map<Long, Long> numbers = new HashMap<>();
    private long drawn;

    public NumberLostToRefusal(SaleStore sound) {
        super(sound);
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return sound.confirm(sale, reservation, user, payment).map(answer -> {
            drawn += answer instanceof Insufficient ? 1 : 0;
            return answer instanceof Confirmed it
                    ? new Confirmed(numbers.computeIfAbsent(it.number(), number -> ++drawn), it.paid(), it.at())
                    : answer;
        });
    }

    @Override
    public Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit) {
        return sound.confirmations(sale, 0, MAX_PAGE)
                .map(all -> all.stream()
                        .map(it -> new Confirmation(
                                numbers.getOrDefault(it.number(), it.number()),
                                it.reservation(),
                                it.user(),
                                it.lines(),
                                it.paid(),
                                it.at()))
                        .filter(it -> it.number() > afterNumber)
                        .limit(limit)
                        .toList());
    }
}
