package dev.sluice.simulator.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/**
 * Writes orders of a shop that does not exist: seasonal goods, a few of them much wanted, over the weekend on which summer
 * time ends, with the dirt that such files have. The same seed writes the same bytes.
 */
final class SampleOrders {
    private static final List<String> GOODS = List.of(
            "TEA-01,TEAPOT BLUE",
            "TEA-02,TEAPOT GREEN",
            "LAMP-7,\"LAMP, PAPER\"",
            "MUG-11,MUG \"\"ONE DAY\"\"",
            "SOAP-3,SOAP LAVENDER",
            "KITE-1,KITE RED",
            "KITE-2,KITE YELLOW",
            "CARD-9,CARD SET OF 6",
            "BELL-4,BRASS BELL",
            "GIFT WRAP,GIFT WRAP SERVICE",
            "POST,POSTAGE");
    /** What {@code docs/examples/orders.csv} is drawn from. */
    static final long EXAMPLE_SEED = 2024;
    /** How many lines it has. */
    static final int EXAMPLE_LINES = 400;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Random random;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private LocalDateTime now = LocalDateTime.of(2024, 10, 25, 9, 0);

    SampleOrders(long seed) {
        this.random = new Random(seed);
    }

    /** Writes the example of the documentation to the path given. */
    public static void main(String[] path) throws IOException {
        new SampleOrders(EXAMPLE_SEED).write(Path.of(path[0]), EXAMPLE_LINES);
    }

    /** Writes a file of a header and that many lines, or a few more. */
    void write(Path file, int lines) throws IOException {
        add("Order,Product,Name,Pieces,When,Customer\n");
        int written = 0;
        for (int order = 1; written < lines; order++) {
            written += order % 9 == 0 ? dirt(order) : order(order);
            now = now.plusSeconds(random.nextInt(3_000));
        }
        Files.write(file, out.toByteArray());
    }

    private int order(int number) {
        boolean cancelled = random.nextInt(12) == 0;
        String customer = random.nextInt(3) == 0 ? "" : "c" + (100 + random.nextInt(60));
        int lines = 1 + random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            int pieces = 1 + random.nextInt(12);
            line(
                    (cancelled ? "R" : "S") + number,
                    good(),
                    (cancelled ? -pieces : pieces) + "",
                    TIME.format(now),
                    customer);
        }
        return lines;
    }

    /** Squares of small numbers are wanted more than the others. */
    private String good() {
        double skewed = random.nextDouble() * random.nextDouble();
        return GOODS.get((int) (skewed * GOODS.size()));
    }

    private int dirt(int number) {
        String time = TIME.format(now);
        switch (number / 9 % 10) {
            case 0 -> line("S" + number, good(), "some", time, "c1");
            case 1 -> line("S" + number, good(), "1", "31/10/2024", "c2");
            case 2 -> line("S" + number, ",NO PRODUCT", "1", time, "c3");
            case 3 -> line("", good(), "1", time, "c4");
            case 4 -> add("S" + number + ",KITE-1,KITE RED,1\n");
            case 5 -> add("\n");
            case 6 -> add("S" + number + ",KITE-1,\"KITE RED,1," + time + ",c5\n");
            case 7 -> line("S" + number, "KITE:1,KITE RED", "1", time, "c6");
            case 8 -> line("S" + number, "CAFE-1,CAF\u00c9 SIGN", "2", TIME.format(now.minusDays(1)), "c7");
            default -> line("S" + number, good(), "99999999999999999", time, "c8");
        }
        return 1;
    }

    private void line(String order, String good, String pieces, String time, String customer) {
        int comma = good.indexOf(',');
        String name = good.substring(comma + 1);
        String shown = name.contains("\"\"") ? "\"" + name + "\"" : name;
        add(String.join(",", order, good.substring(0, comma), shown, pieces, time, customer) + "\n");
    }

    private void add(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
