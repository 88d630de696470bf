package dev.sluice.store.redis.coupon;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;

/** One user's wish for a coupon, gathered with others' into one call. */
record IssueRequest(UserId user, RequestId request) {}
