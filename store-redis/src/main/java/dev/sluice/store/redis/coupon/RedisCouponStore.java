package dev.sluice.store.redis.coupon;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.UserId;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.batch.Batcher;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import dev.sluice.core.store.CreateResult;
import dev.sluice.store.redis.Answers;
import dev.sluice.store.redis.Code;
import dev.sluice.store.redis.Key;
import dev.sluice.store.redis.RedisLink;
import dev.sluice.store.redis.Reply;
import dev.sluice.store.redis.Script;
import dev.sluice.store.redis.StoreTime;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Coupons on Redis; requests for coupons of one campaign travel together. */
public final class RedisCouponStore implements CouponStore {
    private final RedisLink link;
    private final StoreTime time;
    private final Batcher<CampaignId, IssueRequest, IssueResult> issues;

    public RedisCouponStore(RedisLink link, StoreTime time, BatchLimits limits) {
        this.link = link;
        this.time = time;
        this.issues = new Batcher<>(limits, this::issueAll);
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        String stock = Long.toString(campaign.stock());
        String limit = Integer.toString(campaign.perUserLimit());
        String opens = Long.toString(campaign.opensAt().toEpochMilli());
        String closes = Long.toString(campaign.closesAt().toEpochMilli());
        String validity = Long.toString(campaign.validity().toMillis());
        return link.call(
                        Script.COUPON_CREATE,
                        keys(campaign.id(), Key.CAMPAIGN, Key.CAMPAIGN_USERS, Key.CAMPAIGN_ISSUANCES),
                        List.of(
                                time.argument(),
                                Long.toString(campaign.expiresAt().toEpochMilli()),
                                String.join(":", stock, limit, opens, closes, validity),
                                "stock",
                                stock,
                                "limit",
                                limit,
                                "opens",
                                opens,
                                "closes",
                                closes,
                                "validity",
                                validity,
                                "issued",
                                "0",
                                "redeemed",
                                "0",
                                "revoked",
                                "0"))
                .map(code -> Code.toCreateResult(code.number(), campaign.expiresAt()));
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return issues.submit(campaign, new IssueRequest(user, request));
    }

    private Future<List<IssueResult>> issueAll(CampaignId campaign, List<IssueRequest> requests) {
        List<String> arguments = new ArrayList<>(2 + 2 * requests.size());
        arguments.add(time.argument());
        arguments.add(Integer.toString(requests.size()));
        for (IssueRequest request : requests) {
            arguments.add(request.user().value());
        }
        for (IssueRequest request : requests) {
            arguments.add(request.request().value());
        }
        return link.call(
                        Script.COUPON_ISSUE,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_USERS, Key.CAMPAIGN_ISSUANCES),
                        arguments)
                .map(answer -> readIssues(answer, requests.size()));
    }

    private static List<IssueResult> readIssues(Reply answer, int size) {
        if (answer.size() == 0) {
            return Collections.nCopies(size, new IssueResult.UnknownCampaign());
        }
        IssueResult notOpen = new IssueResult.NotOpen(instant(answer.number(0)));
        IssueResult closed = new IssueResult.Closed(instant(answer.number(1)));
        IssueResult soldOut = new IssueResult.SoldOut();
        Answers numbers = new Answers(answer.text(2));
        List<IssueResult> results = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Code code = Code.of(numbers.next());
            long seq = numbers.next();
            results.add(
                    switch (code) {
                        case ISSUED -> new IssueResult.Issued(seq);
                        case ALREADY_ISSUED -> new IssueResult.AlreadyIssued(seq);
                        case REVOKED -> new IssueResult.Revoked(seq);
                        case SOLD_OUT -> soldOut;
                        case NOT_OPEN -> notOpen;
                        case CLOSED -> closed;
                        default -> throw Code.unexpected(code);
                    });
        }
        return results;
    }

    @Override
    public Future<RedeemResult> redeem(CampaignId campaign, UserId user, long seq, RequestId request) {
        return link.call(
                        Script.COUPON_REDEEM,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_ISSUANCES),
                        List.of(time.argument(), user.value(), Long.toString(seq), request.value()))
                .map(answer -> {
                    Instant at = instant(answer.number(1));
                    return switch (Code.of(answer.number(0))) {
                        case REDEEMED -> new RedeemResult.Redeemed(at);
                        case ALREADY_REDEEMED -> new RedeemResult.AlreadyRedeemed(at);
                        case EXPIRED -> new RedeemResult.Expired(at);
                        case REVOKED -> new RedeemResult.Revoked();
                        case NOT_OWNER -> new RedeemResult.NotOwner();
                        case NOT_ISSUED -> new RedeemResult.NotIssued();
                        case UNKNOWN -> new RedeemResult.UnknownCampaign();
                        default -> throw Code.unexpected(answer);
                    };
                });
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        return link.call(
                        Script.COUPON_REVOKE,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_USERS, Key.CAMPAIGN_ISSUANCES),
                        List.of(time.argument(), Long.toString(seq)))
                .map(answer -> switch (Code.of(answer.number(0))) {
                    case REVOKED -> new RevokeResult.Revoked();
                    case ALREADY_REDEEMED -> new RevokeResult.AlreadyRedeemed(instant(answer.number(1)));
                    case NOT_ISSUED -> new RevokeResult.NotIssued();
                    case UNKNOWN -> new RevokeResult.UnknownCampaign();
                    default -> throw Code.unexpected(answer);
                });
    }

    @Override
    public Future<Optional<CampaignStatus>> status(CampaignId campaign) {
        return link.call(Script.COUPON_STATUS, keys(campaign, Key.CAMPAIGN), List.of(time.argument()))
                .map(answer -> answer.size() == 0 ? Optional.empty() : Optional.of(readStatus(campaign, answer)));
    }

    private static CampaignStatus readStatus(CampaignId id, Reply answer) {
        Campaign campaign = new Campaign(
                id,
                answer.number(0),
                Math.toIntExact(answer.number(1)),
                instant(answer.number(2)),
                instant(answer.number(3)),
                Duration.ofMillis(answer.number(4)));
        return new CampaignStatus(campaign, answer.number(5), answer.number(6), answer.number(7));
    }

    @Override
    public Future<List<Issuance>> issuances(CampaignId campaign, long afterSeq, int limit) {
        try {
            Require.inRange("afterSeq", afterSeq, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return link.call(
                        Script.COUPON_ISSUANCES,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_ISSUANCES),
                        List.of(time.argument(), Long.toString(afterSeq), Integer.toString(limit)))
                .map(answer -> {
                    List<Issuance> issuances = new ArrayList<>();
                    for (int i = 1; i < answer.size(); i++) {
                        long seq = answer.number(0) + i - 1;
                        issuances.add(readIssuance(seq, answer.text(i)));
                    }
                    return issuances;
                });
    }

    @Override
    public Future<List<Issuance>> issuancesOf(CampaignId campaign, UserId user) {
        return link.call(
                        Script.COUPON_ISSUANCES_OF,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_USERS, Key.CAMPAIGN_ISSUANCES),
                        List.of(time.argument(), user.value()))
                .map(answer -> {
                    List<Issuance> issuances = new ArrayList<>();
                    for (int i = answer.size() - 2; i >= 0; i -= 2) {
                        issuances.add(readIssuance(answer.number(i), answer.text(i + 1)));
                    }
                    return issuances;
                });
    }

    /** {@code user:issuedAt:}, and then how it went on. */
    private static Issuance readIssuance(long seq, String text) {
        int user = text.indexOf(':');
        int issuedAt = text.indexOf(':', user + 1);
        Issuance.State state = issuedAt + 1 == text.length()
                ? Issuance.State.ISSUED
                : text.charAt(issuedAt + 1) == 'X' ? Issuance.State.REVOKED : Issuance.State.REDEEMED;
        return new Issuance(
                seq,
                new UserId(text.substring(0, user)),
                Instant.ofEpochMilli(Long.parseLong(text, user + 1, issuedAt, 10)),
                state);
    }

    private static Instant instant(long millis) {
        return Instant.ofEpochMilli(millis);
    }

    private static List<String> keys(CampaignId campaign, Key... keys) {
        List<String> names = new ArrayList<>(keys.length);
        for (Key key : keys) {
            names.add(key.of(campaign.value()));
        }
        return names;
    }
}
