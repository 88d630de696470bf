package dev.sluice.bench;

import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The limit of coupon issue on Redis: the store's own script for 512 users a call, from a plain loop, two calls in flight. */
final class ScriptLoop implements Candidate, AutoCloseable {
    private static final int BATCH = 512;
    private static final int IN_FLIGHT = 2;

    private final CouponStore store;
    private final CpuTime cpu;
    private final RespSocket redis;

    ScriptLoop(String redisUrl, CouponStore store, CpuTime cpu) throws IOException {
        this.store = store;
        this.cpu = cpu;
        this.redis = new RespSocket(redisUrl);
        redis.send(RespSocket.command("SCRIPT", "LOAD", Script.COUPON_ISSUE.text()));
        redis.skipReply();
    }

    @Override
    public String name() {
        return "the store's script from a plain loop, " + BATCH + " users a call";
    }

    @Override
    public Sample turn(Duration length) {
        CampaignId id = Campaigns.open(store).id();
        List<byte[]> calls = calls(id);
        Map<String, Long> before = cpu.now();
        long began = System.nanoTime();
        int sent = 0;
        int answered = 0;
        try {
            while (sent < calls.size() && System.nanoTime() - began < length.toNanos()) {
                redis.send(calls.get(sent++));
                if (sent - answered == IN_FLIGHT) {
                    redis.skipReply();
                    answered++;
                }
            }
            for (; answered < sent; answered++) {
                redis.skipReply();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long nanos = System.nanoTime() - began;
        long operations = (long) answered * BATCH;
        long issued = Blocking.await(store.status(id)).orElseThrow().issued();
        if (issued != operations) {
            throw new IllegalStateException(operations + " were asked for and " + issued + " issued");
        }
        return new Sample(operations, nanos, nanos / sent, nanos / sent, cpu.since(before));
    }

    /** Every call in its wire form, made before the clock starts. */
    private static List<byte[]> calls(CampaignId id) {
        List<byte[]> calls = new ArrayList<>();
        for (int first = 0; first + BATCH <= Crowd.SIZE; first += BATCH) {
            List<String> parts = new ArrayList<>(List.of(
                    "EVALSHA",
                    Script.COUPON_ISSUE.sha(),
                    "3",
                    Key.CAMPAIGN.of(id.value()),
                    Key.CAMPAIGN_USERS.of(id.value()),
                    Key.CAMPAIGN_ISSUANCES.of(id.value()),
                    "",
                    Integer.toString(BATCH)));
            for (int i = 0; i < BATCH; i++) {
                parts.add(Crowd.user(first + i).value());
            }
            for (int i = 0; i < BATCH; i++) {
                parts.add("1");
            }
            calls.add(RespSocket.command(parts.toArray(String[]::new)));
        }
        return calls;
    }

    @Override
    public void close() throws IOException {
        redis.close();
    }
}
