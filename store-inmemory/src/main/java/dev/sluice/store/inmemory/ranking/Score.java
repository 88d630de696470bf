package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MemberOrder;

/** A member's score in one window. */
final class Score extends Ranked {
    final MemberId member;
    long value;

    Score(MemberId member, long value) {
        this.member = member;
        this.value = value;
    }

    @Override
    int compareTied(Ranked other) {
        return MemberOrder.LEXICAL.compare(member, ((Score) other).member);
    }
}
