package dev.sluice.store.inmemory.waiting;

import org.jspecify.annotations.Nullable;

/** A list of visitors linked through themselves: adding at the end and removing anywhere take constant time. */
final class VisitorList {
    private @Nullable Visitor first;
    private @Nullable Visitor last;
    private int size;

    @Nullable
    Visitor first() {
        return first;
    }

    int size() {
        return size;
    }

    void add(Visitor visitor) {
        visitor.before = last;
        visitor.behind = null;
        if (last == null) {
            first = visitor;
        } else {
            last.behind = visitor;
        }
        last = visitor;
        size++;
    }

    void remove(Visitor visitor) {
        if (visitor.before == null) {
            first = visitor.behind;
        } else {
            visitor.before.behind = visitor.behind;
        }
        if (visitor.behind == null) {
            last = visitor.before;
        } else {
            visitor.behind.before = visitor.before;
        }
        visitor.before = null;
        visitor.behind = null;
        size--;
    }
}
