package dev.sluice.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

/** The peer of in-memory rankings: Redis's sorted set, ZINCRBY and ZREVRANK of one member, pipelined 16 deep. */
final class RedisRankPipeline implements Candidate, AutoCloseable {
    private static final int DEPTH = 16;
    private static final int PREPARED = 1 << 14;
    private static final String KEY = "peer-ranking";

    private final CpuTime cpu;
    private final RespSocket redis;
    private final byte[][] pipelines = new byte[PREPARED][];

    RedisRankPipeline(String redisUrl, int members, CpuTime cpu) throws IOException {
        this.cpu = cpu;
        this.redis = new RespSocket(redisUrl);
        fill(members);
        Random random = new Random(7);
        for (int i = 0; i < PREPARED; i++) {
            ByteArrayOutputStream pipeline = new ByteArrayOutputStream();
            for (int k = 0; k < DEPTH / 2; k++) {
                String member = "m" + random.nextInt(members);
                pipeline.writeBytes(
                        RespSocket.command("ZINCRBY", KEY, Integer.toString(1 + random.nextInt(9)), member));
                pipeline.writeBytes(RespSocket.command("ZREVRANK", KEY, member));
            }
            pipelines[i] = pipeline.toByteArray();
        }
    }

    private void fill(int members) throws IOException {
        int chunk = 1_000;
        for (int from = 0; from < members; from += chunk) {
            String[] command = new String[2 + 2 * chunk];
            command[0] = "ZADD";
            command[1] = KEY;
            for (int i = 0; i < chunk; i++) {
                command[2 + 2 * i] = Integer.toString(InMemoryRank.firstScore(from + i));
                command[3 + 2 * i] = "m" + (from + i);
            }
            redis.send(RespSocket.command(command));
            redis.skipReply();
        }
    }

    @Override
    public String name() {
        return "Redis ZINCRBY + ZREVRANK, pipelined " + DEPTH + " deep";
    }

    @Override
    public Sample turn(Duration length) {
        Map<String, Long> before = cpu.now();
        long began = System.nanoTime();
        long rounds = 0;
        try {
            while (System.nanoTime() - began < length.toNanos()) {
                redis.send(pipelines[(int) (rounds++ % PREPARED)]);
                for (int i = 0; i < DEPTH; i++) {
                    redis.skipReply();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long nanos = System.nanoTime() - began;
        long pairs = rounds * (DEPTH / 2);
        return new Sample(pairs, nanos, nanos / rounds, nanos / rounds, cpu.since(before));
    }

    @Override
    public void close() throws IOException {
        redis.send(RespSocket.command("UNLINK", KEY));
        redis.skipReply();
        redis.close();
    }
}
