package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.IssueResult.AlreadyIssued;
import dev.sluice.core.coupon.IssueResult.Closed;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.IssueResult.SoldOut;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must add up when a crowd asks for coupons at once (C1 to C4, C6). */
public interface CouponConservationContract extends CouponPort {
    /** One wish of one user. */
    record Wish(String user, String request) {}

    private static List<Wish> wishes(int users, int requests, int repeats) {
        List<Wish> wishes = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            for (int i = 0; i < requests * repeats; i++) {
                wishes.add(new Wish(Ids.numbered("user", user), "r" + i % requests));
            }
        }
        Seed.shuffle(wishes);
        return wishes;
    }

    private static List<Crowd.Call<IssueResult>> ask(CouponDesk desk, List<Wish> wishes) {
        List<Supplier<Future<IssueResult>>> calls = new ArrayList<>();
        wishes.forEach(wish -> calls.add(() -> desk.issuing(wish.user(), wish.request())));
        return Crowd.time(calls);
    }

    private static <K> Map<K, List<IssueResult>> answersBy(
            List<Wish> wishes, List<Crowd.Call<IssueResult>> calls, Function<Wish, K> key) {
        Map<K, List<IssueResult>> answers = new HashMap<>();
        for (int i = 0; i < wishes.size(); i++) {
            answers.computeIfAbsent(key.apply(wishes.get(i)), k -> new ArrayList<>())
                    .add(calls.get(i).answer());
        }
        return answers;
    }

    private static List<Crowd.Call<IssueResult>> issued(List<Crowd.Call<IssueResult>> calls) {
        return calls.stream().filter(call -> call.answer() instanceof Issued).toList();
    }

    private static long seq(IssueResult result) {
        return ((Issued) result).seq();
    }

    @Test
    default void aCrowdShouldBeIssuedExactlyTheStock() {
        int stock = 400;
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(stock));
        List<Wish> wishes = wishes(1_000, 1, 3);
        List<Crowd.Call<IssueResult>> calls = ask(desk, wishes);

        assertThat(issued(calls))
                .extracting(call -> seq(call.answer()))
                .as("C1, C3, C4: each number of the stock, once")
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, stock).boxed().toList());
        Crowd.assertNumberedInRealTime(issued(calls), CouponConservationContract::seq);
        Map<String, Long> owners = new HashMap<>();
        answersBy(wishes, calls, Wish::user).forEach((user, answers) -> {
            List<IssueResult> won =
                    answers.stream().filter(Issued.class::isInstance).toList();
            assertThat(won).as("C2: %s got %s", user, answers).hasSizeLessThan(2);
            if (won.isEmpty()) {
                assertThat(answers).as(user).containsOnly(new SoldOut());
            } else {
                owners.put(user, seq(won.get(0)));
                assertThat(answers)
                        .as("a user with a coupon is told so, never that all are gone: %s", user)
                        .containsOnly(won.get(0), new AlreadyIssued(seq(won.get(0))));
            }
        });
        assertThat(desk.counts().issued()).isEqualTo(stock);
        assertThat(desk.counts().remaining()).isZero();
        List<Issuance> listed = desk.issuances();
        assertThat(listed).hasSize(stock);
        assertThat(listed)
                .allSatisfy(i -> assertThat(owners).containsEntry(i.user().value(), i.seq()));
    }

    @Test
    default void aCrowdShouldBeIssuedOneCouponForEachRequestUpToTheLimit() {
        int limit = 3;
        CouponDesk desk = CouponDesk.open(
                coupons(), CampaignDraft.from(clock()).stock(100_000).perUserLimit(limit));
        List<Wish> wishes = wishes(150, limit + 2, 3);
        List<Crowd.Call<IssueResult>> calls = ask(desk, wishes);

        assertThat(issued(calls)).hasSize(150 * limit);
        Crowd.assertNumberedInRealTime(issued(calls), CouponConservationContract::seq);
        answersBy(wishes, calls, Wish::user)
                .forEach((user, answers) -> assertThat(answers.stream().filter(Issued.class::isInstance))
                        .as("C2: %s", user)
                        .hasSize(limit));
        answersBy(wishes, calls, wish -> wish)
                .forEach((wish, answers) -> assertThat(answers.stream().filter(Issued.class::isInstance))
                        .as("%s", wish)
                        .hasSizeLessThan(2));
        assertThat(desk.counts().issued()).isEqualTo(150L * limit);
    }

    @Test
    default void aCrowdThatComesAgainShouldHearAlreadyIssuedBesideThoseForWhomNothingIsLeft() {
        CampaignDraft draft = CampaignDraft.from(clock()).stock(100);
        CouponDesk desk = CouponDesk.open(coupons(), draft);
        for (Wish wish : wishes(100, 1, 1)) {
            desk.issue(wish.user(), wish.request());
        }
        List<Wish> again = wishes(300, 1, 2);
        assertAgain(again, ask(desk, again), new SoldOut());
        clock().set(draft.done().closesAt());
        assertAgain(again, ask(desk, again), new Closed(draft.done().closesAt()));
    }

    private static void assertAgain(List<Wish> wishes, List<Crowd.Call<IssueResult>> calls, IssueResult refusal) {
        for (int i = 0; i < wishes.size(); i++) {
            boolean has = wishes.get(i).user().compareTo(Ids.numbered("user", 100)) < 0;
            IssueResult answer = calls.get(i).answer();
            if (has) {
                assertThat(answer).as("%s", wishes.get(i)).isInstanceOf(AlreadyIssued.class);
            } else {
                assertThat(answer).as("%s", wishes.get(i)).isEqualTo(refusal);
            }
        }
    }
}
