package dev.sluice.simulator.crowd;

/** What a virtual user may have to decide; each question is drawn independently of all others. */
enum Question {
    ACTIVITY(1),
    LANE(2),
    RETRY(3),
    RETRY_PAUSE(4),
    ANOTHER_WISH(5),
    ABANDON(6),
    PATIENCE(7),
    THINK(8),
    POLL_PAUSE(9),
    HEARTBEAT(10),
    MEMBER(11),
    VALUE(12),
    EVENT_TIME(13),
    WINDOW(14),
    BACKOFF(15),
    CHARGE(16),
    PAYMENT(17),
    PRICE(18),
    LINES(19),
    ITEM(20),
    QUANTITY(21),
    STOCK_PAGE(22),
    SEAT(23),
    CONFIRMS(24);

    /** Tells it from the others; a number that changed would change every scenario's decisions. */
    final int salt;

    Question(int salt) {
        this.salt = salt;
    }
}
