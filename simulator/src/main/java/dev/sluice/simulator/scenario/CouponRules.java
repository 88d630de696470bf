package dev.sluice.simulator.scenario;

/**
 * The coupon of a scenario; it is open all the time.
 *
 * @param stock how many coupons there are
 * @param perUserLimit how many of them one user may have
 */
public record CouponRules(int stock, int perUserLimit) {}
