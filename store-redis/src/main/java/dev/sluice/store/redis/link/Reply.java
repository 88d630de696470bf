package dev.sluice.store.redis.link;

import io.vertx.redis.client.Response;
import io.vertx.redis.client.ResponseType;
import java.util.Objects;

/**
 * What a script answered: a number, a text, or a list of these. Reading it as what it is not is a defect of the script
 * and fails.
 */
public final class Reply {
    private final Response response;

    Reply(Response response) {
        this.response = response;
    }

    /** Whether it is a number alone. */
    public boolean isNumber() {
        return response.type() == ResponseType.NUMBER;
    }

    /** The number it is. */
    public long number() {
        return numberOf(response);
    }

    /** The text it is. */
    public String text() {
        return response.toString();
    }

    /** How long the list is; 0 also for an empty one. */
    public int size() {
        return response.size();
    }

    /** The number at a place of the list. */
    public long number(int place) {
        return numberOf(response.get(place));
    }

    /** The text at a place of the list. */
    public String text(int place) {
        return response.get(place).toString();
    }

    private static long numberOf(Response response) {
        return Objects.requireNonNull(response.toLong(), "a script answered nothing where a number was due");
    }

    @Override
    public String toString() {
        return response.toString();
    }
}
