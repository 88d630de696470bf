package dev.sluice.reports;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Rows of cells under one another. The first column and the last stand at the left, the figures between them at the
 * right. Widths are counted in a terminal's columns, of which a Korean syllable takes two and a combining mark none.
 */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean figuresLast;

    private TextTable(boolean figuresLast) {
        this.figuresLast = figuresLast;
    }

    /** A table whose last column holds figures as well. */
    static TextTable ofFigures(List<String> header) {
        return new TextTable(true).row(header);
    }

    /** A table whose last column is text. */
    static TextTable endingInText(List<String> header) {
        return new TextTable(false).row(header);
    }

    /** Adds a row, of as many cells as the first. */
    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines, each with its line break and without spaces at its end. */
    String render() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                line.append(c == 0 ? "" : GAP).append(cell(row.get(c), widths[c], isFigure(c, columns)));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private boolean isFigure(int column, int columns) {
        return column > 0 && (figuresLast || column < columns - 1);
    }

    private static String cell(String text, int width, boolean right) {
        String space = " ".repeat(width - width(text));
        return right ? space + text : text + space;
    }

    /** The columns that a text takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
