package dev.sluice.store.redis.sale;

import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.Sale;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A sale as scripts take it. Its rules are told apart by a digest, since there may be 100,000 items. */
final class SaleText {
    private SaleText() {}

    /** The arguments that make it. */
    static List<String> of(Sale sale, String now) {
        List<String> items = new ArrayList<>(sale.items().size());
        long units = 0;
        for (Item item : sale.items()) {
            items.add(item.id() + ":" + item.quantity() + ":" + item.price());
            units += item.quantity();
        }
        String opens = Long.toString(sale.opensAt().toEpochMilli());
        String closes = Long.toString(sale.closesAt().toEpochMilli());
        String longest = Long.toString(sale.longestHold().toMillis());
        List<String> arguments = new ArrayList<>(7 + items.size());
        arguments.add(now);
        arguments.add(Long.toString(sale.expiresAt().toEpochMilli()));
        arguments.add(opens + ":" + closes + ":" + longest + ":" + digest(items));
        arguments.add(opens);
        arguments.add(closes);
        arguments.add(longest);
        arguments.add(Long.toString(units));
        arguments.addAll(items);
        return arguments;
    }

    /** The state that a reservation's letter stands for. */
    static ReservationState state(String letter) {
        return switch (letter) {
            case "H" -> ReservationState.HELD;
            case "C" -> ReservationState.CONFIRMED;
            case "X" -> ReservationState.CANCELLED;
            case "E" -> ReservationState.EXPIRED;
            default -> throw new IllegalStateException("a reservation has state " + letter);
        };
    }

    private static String digest(List<String> items) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String item : items) {
                digest.update(item.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JVM has SHA-256", absent);
        }
    }
}
