package dev.sluice.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sluice.core.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {
    private static final String SOUND = """
            name: small
            description: A small one.
            users: 100
            campaign: { stock: 10 }
            waitingRoom: { capacity: 5, admissionsPerSecond: 50 }
            phases:
              - name: first
                arrival: { model: at-once, users: 10 }
                mix: { issue: 2 }
              - name: second
                arrival: { model: poisson, rate: 30/min, duration: 5s }
                flow: [join, poll, complete]
                think: 1ms..2ms
                retryShare: 12.5%
            """;

    @Test
    void readsWhatIsWritten() {
        Scenario scenario = ScenarioReader.read("here", SOUND);
        assertThat(scenario.phases()).hasSize(2);
        Phase second = scenario.phases().get(1);
        assertThat(second.arrival().meanPerSecond()).isEqualTo(0.5);
        assertThat(second.retryShare()).isEqualTo(0.125);
        assertThat(second.activities().get(0).steps()).containsExactly(Step.JOIN, Step.POLL, Step.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "users: 100            | users: 0               | users               | from 1 to 1000000",
                "users: 100            | users: many            | users               | a whole number",
                "users: 100            | usres: 100             | users               | 'nothing'",
                "stock: 10             | stock: -1              | campaign.stock      | '-1'",
                "stock: 10             | stock: 10, size: 3     | campaign.size       | one of perUserLimit, stock",
                "rate: 30/min          | rate: 30/h             | phases[1].arrival.rate | '30/h'",
                "rate: 30/min          | rate: 0/s              | phases[1].arrival.rate | above 0",
                "', duration: 5s'      | ''                     | phases[1].arrival   | no end",
                "duration: 5s          | duration: 5 weeks      | phases[1].arrival.duration | a whole number and a unit",
                "duration: 5s          | duration: 5s, users: 3 | phases[1].arrival   | one end",
                "model: poisson        | model: storm           | phases[1].arrival.model | at-once, constant, ramp, poisson",
                "issue: 2              | buy: 2                 | phases[0].mix.buy   | issue, record",
                "issue: 2              | issue: 0               | phases[0].mix.issue | from 1",
                "issue: 2              | join: 1                | phases[0].mix.join  | 'join'",
                "issue: 2              | rank: 1                | phases[0].mix.rank  | section leaderboard",
                "'[join, poll'         | '[poll, join'          | phases[1].flow[0]   | poll after join",
                "'poll, complete'      | 'wait, complete'       | phases[1].flow[1]   | 'wait'",
                "12.5%                 | 0.125                  | phases[1].retryShare | a share from 0% to 100%",
                "1ms..2ms              | 2ms..1ms               | phases[1].think     | a pause",
                "capacity: 5           | capacity: [5]          | waitingRoom.capacity | '[5]'",
            })
    void refusesByFieldAndValue(String was, String is, String field, String said) {
        String text = SOUND.replace(was, is == null ? "" : is);
        assertThat(text).isNotEqualTo(SOUND);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScenarioReader.read("here", text))
                .withMessageContaining(said)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just text", "- a\n- list", "name: [", "name: a\nname: b", "phases: []"})
    void refusesWhatIsNoScenario(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScenarioReader.read("here.yaml", text))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coupon-rush", "waiting-room", "ranking-storm", "flash-sale"})
    void definitionReadsBackAsItWas(String name) throws JsonProcessingException {
        Scenario scenario = ScenarioCatalog.load(name);
        String written = new YAMLMapper().writeValueAsString(ScenarioDefinition.of(scenario));
        assertThat(ScenarioReader.read("built in", written)).isEqualTo(scenario);
    }

    @Test
    void unknownNameListsTheKnown() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScenarioCatalog.load("coupon-rash"))
                .withMessageContaining("coupon-rush, waiting-room, ranking-storm, flash-sale");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScenarioCatalog.load("missing.yaml"))
                .withMessageContaining("missing.yaml");
    }
}
