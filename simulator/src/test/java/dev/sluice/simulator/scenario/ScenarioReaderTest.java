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

    private static final String SHOP = """
            name: shop
            description: A small one.
            users: 100
            wallet: { charge: 5..9, amount: 3 }
            sale: { items: 10, quantity: 5, price: 1..9, lines: 1..3, hold: 2s, discount: 4 }
            leaderboard: { from: sale }
            phases:
              - name: first
                arrival: { model: at-once, users: 10 }
                flow: [charge, reserve, confirm, cancel]
                lapseShare: 20%
                cancelShare: 10%
                accounts: 4
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charge: 5..9          | charge: 0..9           | wallet.charge       | from 1 to",
                "amount: 3             | amounts: 3             | wallet.amounts      | one of accounts, amount, charge",
                "amount: 3             | amount: 3, accounts: 0 | wallet.accounts     | from 1 to",
                "items: 10             | items: 10, seats: 3    | sale                | one of items, seats",
                "'items: 10, '         | ''                     | sale                | one of items, seats",
                "'items: 10, quantity' | 'seats: 10, quantity'  | sale.quantity       | seatsPerOrder",
                "items: 10             | items: 0               | sale.items          | from 1 to 100000",
                "quantity: 5           | quantity: 0            | sale.quantity       | from 1 to",
                "lines: 1..3           | lines: 0..3            | sale.lines          | from 1 to 10",
                "lines: 1..3           | lines: 1..11           | sale.lines          | from 1 to 10",
                "price: 1..9           | price: -1..9           | sale.price          | from 0 to",
                "hold: 2s              | hold: 25h              | sale.hold           | 'PT25H'",
                "discount: 4           | discount: -4           | sale.discount       | '-4'",
                "from: sale            | from: sales            | leaderboard.from    | sale",
                "from: sale            | 'from: sale, members: 3' | leaderboard.members | one of",
                "'[charge, reserve'    | '[charge'              | phases[0].flow[1]   | confirm after reserve",
                "'[charge, reserve, c' | '[reserve, reserve, c' | phases[0].flow[1]   | reserve once",
                "'[charge'             | '[record'              | phases[0].flow[0]   | does not come from the sale",
                "lapseShare: 20%       | lapseShare: 95%        | phases[0].cancelShare | no more than 100%",
                "accounts: 4           | accounts: none         | phases[0].accounts  | a whole number",
                "'wallet: { charge: 5..9, amount: 3 }' | '' | phases[0].flow[0] | section wallet",
            })
    void refusesWhatNobodyCanBuy(String was, String is, String field, String said) {
        refusesInShop(was, is == null ? "" : is, field, said);
    }

    private static void refusesInShop(String was, String is, String field, String said) {
        String text = SHOP.replace(was, is);
        assertThat(text).isNotEqualTo(SHOP);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScenarioReader.read("here", text))
                .withMessageContaining(said)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }

    @Test
    void saleNeedsItsSectionsAndItsBoard() {
        refusesInShop(
                "sale: { items: 10, quantity: 5, price: 1..9, lines: 1..3, hold: 2s, discount: 4 }\n",
                "",
                "leaderboard.from",
                "section sale");
    }

    @Test
    void shopReadsBackAsItWas() throws JsonProcessingException {
        Scenario scenario = ScenarioReader.read("here", SHOP);
        String written = new YAMLMapper().writeValueAsString(ScenarioDefinition.of(scenario));
        assertThat(ScenarioReader.read("here", written)).isEqualTo(scenario);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just text", "- a\n- list", "name: [", "name: a\nname: b", "phases: []"})
    void refusesWhatIsNoScenario(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScenarioReader.read("here.yaml", text))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coupon-rush",
                "waiting-room",
                "ranking-storm",
                "flash-sale",
                "shop",
                "concert",
                "wallet-contention",
                "game-score"
            })
    void definitionReadsBackAsItWas(String name) throws JsonProcessingException {
        Scenario scenario = ScenarioCatalog.load(name);
        String written = new YAMLMapper().writeValueAsString(ScenarioDefinition.of(scenario));
        assertThat(ScenarioReader.read("built in", written)).isEqualTo(scenario);
    }

    @Test
    void unknownNameListsTheKnown() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScenarioCatalog.load("coupon-rash"))
                .withMessageContaining(
                        "coupon-rush, waiting-room, ranking-storm, flash-sale, shop, concert, wallet-contention");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScenarioCatalog.load("missing.yaml"))
                .withMessageContaining("missing.yaml");
    }
}
