package dev.sluice.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.RoomId;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "a b",
                "a  b",
                "a'b",
                "%",
                "*",
                "-._~@+=,;/#!$&'()*%",
                "한국 서울",
                "日本語",
                "é",
                "हिन्दी",
                "\uD835\uDC00",
                "\uD842\uDFB7",
                "\uFF21"
            })
    void anIdShouldBeTakenAsItIs(String value) {
        assertThat(IdRules.check("userId", value)).isSameAs(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "a:b",
                "{a}",
                "a}",
                "a{",
                "a\"b",
                "a\\b",
                "a<b",
                "a>b",
                "a|b",
                "a?b",
                "[a",
                "a]",
                "a^b",
                "a`b",
                "a\tb",
                "a\nb",
                "a\u0000b",
                "a\u007fb",
                "a\u00a0b",
                "a\u3000b",
                "a\u200bb",
                "\uFEFFa",
                "e\u0301",
                "\uD83D\uDE00",
                "\uD835",
                "\uDC00",
                "\uDC00\uD835",
                "a\uE000",
                "\u1100\u1161"
            })
    void whatIsNoIdShouldBeRefused(String value) {
        assertThatThrownBy(() -> IdRules.check("userId", value))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.field()).isEqualTo("userId"))
                .hasMessageStartingWith("userId: '")
                .hasMessageContaining("1 to 128 bytes");
    }

    @Test
    void theLengthShouldBeMeasuredInBytes() {
        assertThat(IdRules.check("id", "x".repeat(128))).hasSize(128);
        assertThat(IdRules.check("id", "한".repeat(42) + "xx")).hasSize(44);
        assertThat(IdRules.check("id", "\uD842\uDFB7".repeat(32))).hasSize(64);
        for (String tooLong : new String[] {"x".repeat(129), "한".repeat(43), "\uD842\uDFB7".repeat(32) + "x"}) {
            assertThatThrownBy(() -> IdRules.check("id", tooLong)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void everyIdShouldNameItsFieldWhenRefused() {
        Map<String, Function<String, Object>> ids = Map.of(
                "userId", UserId::new,
                "requestId", RequestId::new,
                "campaignId", CampaignId::new,
                "roomId", RoomId::new,
                "laneId", LaneId::new,
                "leaderboardId", LeaderboardId::new,
                "memberId", MemberId::new,
                "eventId", EventId::new);
        ids.forEach((field, made) -> {
            assertThat(made.apply("a b")).hasToString("a b");
            assertThatThrownBy(() -> made.apply("a:b"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith(field + ": 'a:b' is not accepted");
        });
    }
}
