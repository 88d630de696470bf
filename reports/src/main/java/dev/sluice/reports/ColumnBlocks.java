package dev.sluice.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns of figures beside the rows' names, laid out in as many tables as keep each within a width. */
final class ColumnBlocks {
    private static final int GAP = 2;

    private final List<String> names;
    private final int width;
    private final List<List<List<String>>> blocks = new ArrayList<>();
    private int used;

    ColumnBlocks(String title, List<String> rows, int width) {
        this.names = headed(title, rows);
        this.width = width;
    }

    /** Adds a column, of as many cells as there are rows. */
    void column(String header, List<String> cells) {
        List<String> column = headed(header, cells);
        int wanted = GAP + widest(column);
        if (blocks.isEmpty() || used + wanted > width) {
            blocks.add(new ArrayList<>());
            used = widest(names);
        }
        blocks.get(blocks.size() - 1).add(column);
        used += wanted;
    }

    /** The tables, one text each; none if there are no columns. */
    List<String> render() {
        return blocks.stream().map(this::table).toList();
    }

    private String table(List<List<String>> columns) {
        TextTable table = TextTable.ofFigures(rowAt(0, columns));
        IntStream.range(1, names.size()).forEach(row -> table.row(rowAt(row, columns)));
        return table.render();
    }

    private List<String> rowAt(int row, List<List<String>> columns) {
        return Stream.concat(Stream.of(names), columns.stream())
                .map(column -> column.get(row))
                .toList();
    }

    private static List<String> headed(String header, List<String> cells) {
        return Stream.concat(Stream.of(header), cells.stream()).toList();
    }

    private static int widest(List<String> column) {
        return column.stream().mapToInt(TextTable::width).max().orElse(0);
    }
}
