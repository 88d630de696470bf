package dev.sluice.core.sale;

import dev.sluice.core.IdRules;
import dev.sluice.core.RequestId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name under which a confirmation stands in the wallet's statement and redeems the coupon, the same in every store:
 * {@code sale~SALE~RESERVATION} where that is an id and can be read in one way only, else {@code sale~~} and the SHA-256
 * of both names. No two reservations have the same.
 */
public final class PaymentRequest {
    private static final String PREFIX = "sale~";

    private PaymentRequest() {}

    /** The request by which that reservation is paid. */
    public static RequestId of(SaleId sale, ReservationId reservation) {
        String plain = PREFIX + sale + "~" + reservation;
        // A tilde in the sale's name would let two pairs of names run into one.
        boolean readable = sale.value().indexOf('~') < 0 && bytes(plain).length <= IdRules.MAX_BYTES;
        return new RequestId(readable ? plain : PREFIX + "~" + hash(sale, reservation));
    }

    private static String hash(SaleId sale, ReservationId reservation) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(sale.value()));
            // No id contains a colon.
            digest.update((byte) ':');
            digest.update(bytes(reservation.value()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JVM has SHA-256", absent);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
