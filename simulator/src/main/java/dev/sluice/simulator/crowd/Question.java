package dev.sluice.simulator.crowd;

/** What a virtual user may have to decide; each question is drawn independently of all others. */
enum Question {
    ACTIVITY,
    LANE,
    RETRY,
    RETRY_PAUSE,
    ANOTHER_WISH,
    ABANDON,
    PATIENCE,
    THINK,
    POLL_PAUSE,
    HEARTBEAT,
    MEMBER,
    VALUE,
    EVENT_TIME,
    WINDOW,
    BACKOFF
}
