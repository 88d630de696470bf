package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TimeReader text = new TimeReader(TimeFormat.TEXT, LONDON);

    @ParameterizedTest
    @CsvSource({
        "2011-11-28 08:48:00, 2011-11-28T08:48:00Z",
        "2011-11-28 08:48, 2011-11-28T08:48:00Z",
        "2011-11-28T08:48:00, 2011-11-28T08:48:00Z",
        "2011-07-01 08:48:00, 2011-07-01T07:48:00Z",
        "2011-11-28T08:48:00.123456, 2011-11-28T08:48:00.123Z",
        "2011-11-28T08:48:00Z, 2011-11-28T08:48:00Z",
        "2011-11-28 08:48:00+09:00, 2011-11-27T23:48:00Z",
        "2011-11-28T08:48-05:30, 2011-11-28T14:18:00Z",
    })
    void readsTextAsLocalTimeUnlessItHasAnOffset(String written, Instant at) {
        assertThat(text.read(written)).contains(new TimeReader.Read(at, Optional.empty()));
    }

    @Test
    void aTimeThatTheZoneSkipsIsLaterByWhatItSkips() {
        assertThat(text.read("2011-03-27 01:30:00"))
                .contains(new TimeReader.Read(Instant.parse("2011-03-27T01:30:00Z"), Optional.of(Remark.TIME_SKIPPED)));
    }

    @Test
    void aTimeThatComesTwiceIsTheEarlierOne() {
        assertThat(text.read("2011-10-30 01:30:00"))
                .contains(new TimeReader.Read(Instant.parse("2011-10-30T00:30:00Z"), Optional.of(Remark.TIME_TWICE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2011-11-28",
                "2011-02-30 08:00:00",
                "2011-11-28 24:00:00",
                "2011-11-2808:48:00",
                "2011-11-28  08:48:00",
                "2011-11-28 08:48:00 +01:00",
                "28/11/2011 08:48",
                "1322470080",
                " 2011-11-28 08:48:00",
            })
    void whatCannotBeReadIsEmpty(String written) {
        assertThat(text.read(written)).isEmpty();
    }

    @Test
    void countsFrom1970WhereTheMappingSaysSo() {
        assertThat(new TimeReader(TimeFormat.EPOCH_SECONDS, LONDON).read("1322470080"))
                .contains(new TimeReader.Read(Instant.parse("2011-11-28T08:48:00Z"), Optional.empty()));
        assertThat(new TimeReader(TimeFormat.EPOCH_MILLIS, LONDON).read("1322470080123"))
                .contains(new TimeReader.Read(Instant.parse("2011-11-28T08:48:00.123Z"), Optional.empty()));
        assertThat(new TimeReader(TimeFormat.EPOCH_SECONDS, LONDON).read("1322470080.5"))
                .isEmpty();
        assertThat(new TimeReader(TimeFormat.EPOCH_SECONDS, LONDON).read("9223372036854775807"))
                .isEmpty();
    }
}
