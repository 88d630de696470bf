package dev.sluice.simulator.crowd;

import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import java.util.ArrayList;
import java.util.List;

/** Chooses among the free seats of a page: neighbours of one row where there are as many. */
final class Seating {
    private Seating() {}

    /**
     * The seats that a user takes; fewer than wanted, or none, where fewer are free.
     *
     * @param draw a number in {@code [0, 1)} that decides which
     */
    static List<Line> choose(List<ItemStock> page, int wanted, double draw) {
        List<ItemStock> free = page.stream().filter(seat -> seat.free() > 0).toList();
        if (free.isEmpty()) {
            return List.of();
        }
        int seats = Math.min(wanted, free.size());
        List<Integer> begins = neighboursBegin(free, seats);
        int first =
                begins.isEmpty() ? (int) (draw * (free.size() - seats + 1)) : begins.get((int) (draw * begins.size()));
        return free.subList(first, first + seats).stream()
                .map(seat -> new Line(seat.item().id(), 1))
                .toList();
    }

    private static List<Integer> neighboursBegin(List<ItemStock> free, int seats) {
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i + seats <= free.size(); i++) {
            long first = free.get(i).place() - 1;
            long last = free.get(i + seats - 1).place() - 1;
            if (last - first == seats - 1 && first / Catalogue.ROW == last / Catalogue.ROW) {
                begins.add(i);
            }
        }
        return begins;
    }
}
