package dev.sluice.store.redis.waiting;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.LaneId;

/** One user's wish to join, gathered with others' into one call. */
record JoinRequest(UserId user, LaneId lane) {}
