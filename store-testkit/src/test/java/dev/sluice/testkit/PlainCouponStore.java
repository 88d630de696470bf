package dev.sluice.testkit;

import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.Issuance.State;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The coupon port, written down as plainly as possible: one lock, one list per campaign, read from end to end. */
class PlainCouponStore implements CouponStore {
    /** One campaign and all it issued. */
    static final class Book {
        final Campaign campaign;
        final List<Coupon> coupons = new ArrayList<>();
        long returned;

        Book(Campaign campaign) {
            this.campaign = campaign;
        }

        long remaining() {
            return campaign.stock() - coupons.size() + returned;
        }
    }

    /** One coupon. */
    static final class Coupon {
        final long seq;
        final UserId user;
        final RequestId request;
        final Instant issuedAt;
        State state = State.ISSUED;

        @Nullable
        RequestId redeemedFor;

        Instant redeemedAt = Instant.MIN;

        Coupon(long seq, UserId user, RequestId request, Instant issuedAt) {
            this.seq = seq;
            this.user = user;
            this.request = request;
            this.issuedAt = issuedAt;
        }

        Issuance asIssuance() {
            return new Issuance(seq, user, issuedAt, state);
        }
    }

    final InstantSource clock;
    private final Map<CampaignId, Book> books = new HashMap<>();

    PlainCouponStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        return step(() -> {
            Book book = book(campaign.id());
            if (book != null) {
                return book.campaign.equals(campaign) ? new CreateResult.Created() : new CreateResult.Conflict();
            }
            if (!campaign.expiresAt().isAfter(clock.instant())) {
                return new CreateResult.Over(campaign.expiresAt());
            }
            books.put(campaign.id(), new Book(campaign));
            return new CreateResult.Created();
        });
    }

    @Override
    public Future<IssueResult> issue(CampaignId id, UserId user, RequestId request) {
        return step(() -> {
            Book book = book(id);
            IssueResult refusal = refusal(book, user, request);
            return refusal != null ? refusal : give(book, user, request);
        });
    }

    /** Why the user is not given a coupon; null if the rules allow one. */
    @Nullable
    IssueResult refusal(@Nullable Book book, UserId user, RequestId request) {
        if (book == null) {
            return new IssueResult.UnknownCampaign();
        }
        Campaign campaign = book.campaign;
        List<Coupon> had =
                book.coupons.stream().filter(c -> c.user.equals(user)).toList();
        Optional<Coupon> asked = campaign.perUserLimit() == 1
                ? had.stream().findFirst()
                : had.stream().filter(c -> c.request.equals(request)).findFirst();
        if (asked.isEmpty() && had.size() >= campaign.perUserLimit()) {
            asked = Optional.of(had.get(had.size() - 1));
        }
        if (asked.isPresent()) {
            Coupon coupon = asked.get();
            return coupon.state == State.REVOKED
                    ? new IssueResult.Revoked(coupon.seq)
                    : new IssueResult.AlreadyIssued(coupon.seq);
        }
        Instant now = clock.instant();
        if (now.isBefore(campaign.opensAt())) {
            return new IssueResult.NotOpen(campaign.opensAt());
        }
        if (!now.isBefore(campaign.closesAt())) {
            return new IssueResult.Closed(campaign.closesAt());
        }
        return book.remaining() > 0 ? null : new IssueResult.SoldOut();
    }

    IssueResult give(@Nullable Book book, UserId user, RequestId request) {
        if (book == null) {
            return new IssueResult.UnknownCampaign();
        }
        long seq = book.coupons.size() + 1L;
        book.coupons.add(new Coupon(seq, user, request, clock.instant()));
        return new IssueResult.Issued(seq);
    }

    @Override
    public Future<RedeemResult> redeem(CampaignId id, UserId user, long seq, RequestId request) {
        return step(() -> {
            RedeemResult answer = redeemable(id, user, seq, request);
            Book book = book(id);
            Coupon coupon = book == null ? null : coupon(book, seq);
            if (answer instanceof RedeemResult.Redeemed && coupon != null && coupon.state == State.ISSUED) {
                coupon.state = State.REDEEMED;
                coupon.redeemedFor = request;
                coupon.redeemedAt = clock.instant();
            }
            return answer;
        });
    }

    /** What redeeming would answer now. */
    final RedeemResult redeemable(CampaignId id, UserId user, long seq, RequestId request) {
        Book book = book(id);
        if (book == null) {
            return new RedeemResult.UnknownCampaign();
        }
        Coupon coupon = coupon(book, seq);
        if (coupon == null) {
            return new RedeemResult.NotIssued();
        }
        if (!coupon.user.equals(user)) {
            return new RedeemResult.NotOwner();
        }
        if (coupon.state == State.REDEEMED) {
            return request.equals(coupon.redeemedFor)
                    ? new RedeemResult.Redeemed(coupon.redeemedAt)
                    : new RedeemResult.AlreadyRedeemed(coupon.redeemedAt);
        }
        if (coupon.state == State.REVOKED) {
            return new RedeemResult.Revoked();
        }
        Instant expiredAt = coupon.issuedAt.plus(book.campaign.validity());
        return clock.instant().isBefore(expiredAt)
                ? new RedeemResult.Redeemed(clock.instant())
                : new RedeemResult.Expired(expiredAt);
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId id, long seq) {
        return step(() -> {
            Book book = book(id);
            if (book == null) {
                return new RevokeResult.UnknownCampaign();
            }
            Coupon coupon = coupon(book, seq);
            if (coupon == null) {
                return new RevokeResult.NotIssued();
            }
            if (coupon.state == State.REDEEMED) {
                return new RevokeResult.AlreadyRedeemed(coupon.redeemedAt);
            }
            book.returned += returns(coupon);
            coupon.state = State.REVOKED;
            return new RevokeResult.Revoked();
        });
    }

    /** How many units its revocation brings back. */
    long returns(Coupon coupon) {
        return coupon.state == State.ISSUED ? 1 : 0;
    }

    @Override
    public Future<Optional<CampaignStatus>> status(CampaignId id) {
        return step(() -> Optional.ofNullable(book(id))
                .map(book -> new CampaignStatus(
                        book.campaign,
                        book.coupons.size(),
                        book.coupons.stream()
                                .filter(c -> c.state == State.REDEEMED)
                                .count(),
                        book.coupons.stream()
                                .filter(c -> c.state == State.REVOKED)
                                .count())));
    }

    @Override
    public Future<List<Issuance>> issuances(CampaignId id, long afterSeq, int limit) {
        return step(() -> {
            Require.inRange("limit", limit, 1, MAX_PAGE);
            return coupons(id).stream()
                    .filter(c -> c.seq > afterSeq)
                    .limit(limit)
                    .map(Coupon::asIssuance)
                    .toList();
        });
    }

    @Override
    public Future<List<Issuance>> issuancesOf(CampaignId id, UserId user) {
        return step(() -> coupons(id).stream()
                .filter(c -> c.user.equals(user))
                .map(Coupon::asIssuance)
                .toList());
    }

    /** The campaign that is kept, as long as it is. */
    final @Nullable Book book(CampaignId id) {
        Book book = books.get(id);
        if (book != null && !clock.instant().isBefore(book.campaign.expiresAt())) {
            books.remove(id);
            return null;
        }
        return book;
    }

    private List<Coupon> coupons(CampaignId id) {
        Book book = book(id);
        return book == null ? List.of() : book.coupons;
    }

    static @Nullable Coupon coupon(Book book, long seq) {
        return book.coupons.stream().filter(c -> c.seq == seq).findFirst().orElse(null);
    }

    /** Everything happens in here, one thing at a time. */
    final synchronized <T> Future<T> step(Supplier<T> work) {
        try {
            return Future.succeededFuture(work.get());
        } catch (IllegalArgumentException refused) {
            return Future.failedFuture(refused);
        }
    }
}
