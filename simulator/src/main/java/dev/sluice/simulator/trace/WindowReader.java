package dev.sluice.simulator.trace;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.Window;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** Reads whole windows of a leaderboard that nobody changes meanwhile, page after page. */
final class WindowReader {
    private final LeaderboardStore store;
    private final LeaderboardId board;

    WindowReader(LeaderboardStore store, LeaderboardId board) {
        this.store = store;
        this.board = board;
    }

    /** A window's entries in order of rank; none if the leaderboard is not known. */
    Future<List<Entry>> read(Window window) {
        return readOn(window, new ArrayList<>());
    }

    private Future<List<Entry>> readOn(Window window, List<Entry> read) {
        return store.page(board, window, read.size(), LeaderboardStore.MAX_PAGE).compose(result -> {
            if (!(result instanceof Page page)) {
                return Future.succeededFuture(read);
            }
            read.addAll(page.entries());
            boolean last = page.entries().size() < LeaderboardStore.MAX_PAGE;
            return last ? Future.succeededFuture(read) : readOn(window, read);
        });
    }
}
