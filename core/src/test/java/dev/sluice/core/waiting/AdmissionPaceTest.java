package dev.sluice.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AdmissionPaceTest {
    private static final long BUCKET = 5;
    private static final long START = BUCKET * AdmissionPace.BUCKET_MILLIS;

    @Test
    void nobodyAdmittedShouldBeNoPace() {
        assertThat(AdmissionPace.eta(3, START, BUCKET, 0, 0)).isEmpty();
    }

    @Test
    void thePersonAtTheHeadShouldWaitForOneAdmission() {
        assertThat(AdmissionPace.eta(0, START + 9_999, BUCKET, 10, 0)).contains(Duration.ofSeconds(1));
        assertThat(AdmissionPace.eta(9, START + 9_999, BUCKET, 10, 0)).contains(Duration.ofSeconds(10));
    }

    @Test
    void theEarlierBucketShouldCountByTheShareThatIsStillCovered() {
        assertThat(AdmissionPace.eta(9, START, BUCKET, 0, 10)).contains(Duration.ofSeconds(10));
        assertThat(AdmissionPace.eta(9, START + 5_000, BUCKET, 0, 10)).contains(Duration.ofSeconds(20));
        assertThat(AdmissionPace.eta(9, START + 5_000, BUCKET, 5, 10)).contains(Duration.ofSeconds(10));
    }

    @Test
    void aBucketOfThePastShouldHaveBecomeTheEarlierOne() {
        long next = START + AdmissionPace.BUCKET_MILLIS;
        assertThat(AdmissionPace.eta(9, next, BUCKET, 10, 99)).contains(Duration.ofSeconds(10));
        assertThat(AdmissionPace.eta(9, next + 9_999, BUCKET, 10, 99)).contains(Duration.ofSeconds(100_000));
        assertThat(AdmissionPace.eta(9, next + 10_000, BUCKET, 10, 99)).isEmpty();
    }

    @Test
    void theTimeShouldBeRoundedUpToAMillisecond() {
        assertThat(AdmissionPace.eta(0, START, BUCKET, 3, 0)).contains(Duration.ofMillis(3_334));
    }

    @Test
    void aMillionPeopleAtAMillionASecondShouldNotOverflow() {
        assertThat(AdmissionPace.eta(999_999, START + 9_999, BUCKET, 10_000_000, 10_000_000))
                .isPresent();
        assertThat(AdmissionPace.eta(1_000_000_000L, START, BUCKET, 1, 0))
                .contains(Duration.ofSeconds(10_000_000_010L));
    }
}
