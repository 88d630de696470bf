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
import dev.sluice.store.redis.link.Answers;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.RedisLink;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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
        return link.call(
                        Script.COUPON_CREATE,
                        keys(
                                campaign.id(),
                                Key.CAMPAIGN,
                                Key.CAMPAIGN_USERS,
                                Key.CAMPAIGN_ISSUANCES,
                                Key.CAMPAIGN_MARKS),
                        List.of(
                                time.argument(),
                                Long.toString(campaign.expiresAt().toEpochMilli()),
                                rules(campaign),
                                "redeemed",
                                "0",
                                "revoked",
                                "0"))
                .map(code -> Code.toCreateResult(code.number(), campaign.expiresAt()));
    }

    private static String rules(Campaign campaign) {
        return LongStream.of(
                        campaign.expiresAt().toEpochMilli(),
                        campaign.stock(),
                        campaign.perUserLimit(),
                        campaign.opensAt().toEpochMilli(),
                        campaign.closesAt().toEpochMilli(),
                        campaign.validity().toMillis())
                .mapToObj(Long::toString)
                .collect(Collectors.joining(":"));
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
        if (answer.isNumber()) {
            return List.of(new IssueResult.Issued(answer.number()));
        }
        if (answer.size() == 0) {
            return Collections.nCopies(size, new IssueResult.UnknownCampaign());
        }
        Answers runs = new Answers(answer.text(2));
        List<IssueResult> results = new ArrayList<>(size);
        while (results.size() < size) {
            Code code = Code.of(runs.next());
            long seq = runs.next();
            long length = runs.next();
            for (int i = 0; i < length; i++) {
                results.add(
                        switch (code) {
                            case ISSUED -> new IssueResult.Issued(seq + i);
                            case ALREADY_ISSUED -> new IssueResult.AlreadyIssued(seq);
                            case REVOKED -> new IssueResult.Revoked(seq);
                            case SOLD_OUT -> new IssueResult.SoldOut();
                            case NOT_OPEN -> new IssueResult.NotOpen(instant(answer.number(0)));
                            case CLOSED -> new IssueResult.Closed(instant(answer.number(1)));
                            default -> throw Code.unexpected(code);
                        });
            }
        }
        return results;
    }

    @Override
    public Future<RedeemResult> redeem(CampaignId campaign, UserId user, long seq, RequestId request) {
        return link.call(
                        Script.COUPON_REDEEM,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_ISSUANCES, Key.CAMPAIGN_MARKS),
                        List.of(time.argument(), user.value(), Long.toString(seq), request.value()))
                .map(RedeemAnswer::read);
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        return link.call(
                        Script.COUPON_REVOKE,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_USERS, Key.CAMPAIGN_ISSUANCES, Key.CAMPAIGN_MARKS),
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
        return link.call(
                        Script.COUPON_STATUS,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_ISSUANCES),
                        List.of(time.argument()))
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
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_ISSUANCES, Key.CAMPAIGN_MARKS),
                        List.of(time.argument(), Long.toString(afterSeq), Integer.toString(limit)))
                .map(RedisCouponStore::readIssuances);
    }

    @Override
    public Future<List<Issuance>> issuancesOf(CampaignId campaign, UserId user) {
        return link.call(
                        Script.COUPON_ISSUANCES_OF,
                        keys(campaign, Key.CAMPAIGN, Key.CAMPAIGN_USERS, Key.CAMPAIGN_ISSUANCES, Key.CAMPAIGN_MARKS),
                        List.of(time.argument(), user.value()))
                .map(answer -> {
                    List<Issuance> issuances = readIssuances(answer);
                    Collections.reverse(issuances);
                    return issuances;
                });
    }

    /** Number, {@code user:issuedAt} and mark of each, in turn. */
    private static List<Issuance> readIssuances(Reply answer) {
        List<Issuance> issuances = new ArrayList<>(answer.size() / 3);
        for (int i = 0; i < answer.size(); i += 3) {
            String issuance = answer.text(i + 1);
            int colon = issuance.indexOf(':');
            issuances.add(new Issuance(
                    answer.number(i),
                    new UserId(issuance.substring(0, colon)),
                    instant(Long.parseLong(issuance, colon + 1, issuance.length(), 10)),
                    state(answer.text(i + 2))));
        }
        return issuances;
    }

    private static Issuance.State state(String mark) {
        if (mark.isEmpty()) {
            return Issuance.State.ISSUED;
        }
        return mark.equals("X") ? Issuance.State.REVOKED : Issuance.State.REDEEMED;
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
