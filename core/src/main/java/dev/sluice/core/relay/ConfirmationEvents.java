package dev.sluice.core.relay;

import dev.sluice.core.IdRules;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.SaleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names of the events that a confirmation leads to: {@code SALE#NUMBER#ITEM} where that is an id and can be read in one
 * way only, else {@code ##} and the SHA-256 of all three.
 */
public final class ConfirmationEvents {
    private static final String SEPARATOR = "#";

    private ConfirmationEvents() {}

    /** The event of a confirmation as a whole. */
    public static EventId of(SaleId sale, long number) {
        return named(sale.value(), number, "");
    }

    /** The event of one of its lines. */
    public static EventId of(SaleId sale, long number, ItemId item) {
        return named(sale.value(), number, item.value());
    }

    private static EventId named(String sale, long number, String item) {
        String plain = sale + SEPARATOR + number + (item.isEmpty() ? "" : SEPARATOR + item);
        // Such a sign in a name would let two triples of names run into one.
        boolean readable = !sale.contains(SEPARATOR) && !item.contains(SEPARATOR);
        if (readable && plain.getBytes(StandardCharsets.UTF_8).length <= IdRules.MAX_BYTES) {
            return new EventId(plain);
        }
        return new EventId("##" + hash(sale + ':' + number + ':' + item));
    }

    private static String hash(String names) {
        try {
            byte[] bytes = names.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JVM has SHA-256", absent);
        }
    }
}
