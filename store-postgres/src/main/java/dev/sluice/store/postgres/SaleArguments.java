package dev.sluice.store.postgres;

import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the statements of sales are given. */
final class SaleArguments {
    private SaleArguments() {}

    static @Nullable Object[] create(Sale sale, @Nullable Long now) {
        List<Item> items = sale.items();
        return nullable(
                sale.id().value(),
                now,
                sale.opensAt().toEpochMilli(),
                sale.closesAt().toEpochMilli(),
                sale.longestHold().toMillis(),
                sale.expiresAt().toEpochMilli(),
                items.stream().map(item -> item.id().value()).toArray(String[]::new),
                items.stream().map(Item::quantity).toArray(Long[]::new),
                items.stream().map(Item::price).toArray(Long[]::new));
    }

    static @Nullable Object[] reserve(SaleId sale, @Nullable Long now, List<Order> orders, @Nullable Long version) {
        List<Line> lines =
                orders.stream().flatMap(order -> order.lines().stream()).toList();
        return nullable(
                sale.value(),
                now,
                orders.stream().map(order -> order.reservation().value()).toArray(String[]::new),
                orders.stream().map(order -> order.user().value()).toArray(String[]::new),
                orders.stream().map(order -> order.hold().toMillis()).toArray(Long[]::new),
                orders.stream().map(order -> order.lines().size()).toArray(Integer[]::new),
                lines.stream().map(line -> line.item().value()).toArray(String[]::new),
                lines.stream().map(Line::quantity).toArray(Long[]::new),
                version);
    }

    static @Nullable Object[] confirm(
            SaleId sale,
            @Nullable Long now,
            List<Purchase> purchases,
            @Nullable Long version,
            @Nullable Long walletVersion) {
        @Nullable String[] campaigns = new @Nullable String[purchases.size()];
        @Nullable Long[] seqs = new @Nullable Long[purchases.size()];
        @Nullable Long[] discounts = new @Nullable Long[purchases.size()];
        for (int i = 0; i < campaigns.length; i++) {
            Optional<CouponUse> coupon = purchases.get(i).payment().coupon();
            if (coupon.isPresent()) {
                campaigns[i] = coupon.get().campaign().value();
                seqs[i] = coupon.get().seq();
                discounts[i] = coupon.get().discount();
            }
        }
        return nullable(
                sale.value(),
                now,
                purchases.stream().map(one -> one.reservation().value()).toArray(String[]::new),
                purchases.stream().map(one -> one.user().value()).toArray(String[]::new),
                purchases.stream().map(one -> one.payment().wallet().value()).toArray(String[]::new),
                campaigns,
                seqs,
                discounts,
                purchases.stream()
                        .map(one -> PaymentRequest.of(sale, one.reservation()).value())
                        .toArray(String[]::new),
                version,
                walletVersion);
    }

    private static @Nullable Object[] nullable(@Nullable Object... arguments) {
        return arguments;
    }
}
