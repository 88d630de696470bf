package dev.sluice.simulator.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the text of a scenario. What it does not understand it refuses, by the path of the field. */
final class ScenarioReader {
    /** The most users of a scenario. */
    static final int MAX_USERS = 1_000_000;

    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private ScenarioReader() {}

    /**
     * The scenario of that text.
     *
     * @param source where it came from: named in refusals of text that is not YAML
     * @throws InvalidInputException naming the field, what was found and what is accepted
     */
    static Scenario read(String source, String yaml) {
        Fields top = new Fields("", parse(source, yaml));
        String name = top.text("name", "a name");
        String description = top.text("description", "a sentence");
        long seed = top.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        int users = (int) top.whole("users", 1, MAX_USERS);
        Duration drain =
                Units.duration(top, "drain", Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofHours(1));
        var campaign = top.section("campaign").map(SectionReader::campaign);
        var room = top.section("waitingRoom").map(SectionReader::waitingRoom);
        var wallet = top.section("wallet").map(ShopReader::wallet);
        var sale = top.section("sale").map(ShopReader::sale);
        var board = top.section("leaderboard").map(it -> SectionReader.leaderboard(it, sale));
        Set<String> sections = new HashSet<>();
        campaign.ifPresent(it -> sections.add("campaign"));
        room.ifPresent(it -> sections.add("waitingRoom"));
        board.ifPresent(it -> sections.add("leaderboard"));
        board.filter(BoardRules::fromSale).ifPresent(it -> sections.add(BoardRules.FROM_SALE));
        wallet.ifPresent(it -> sections.add("wallet"));
        sale.ifPresent(it -> sections.add("sale"));
        List<Phase> phases = new ArrayList<>();
        for (Fields phase : top.sections("phases", "a list of phases, at least one")) {
            phases.add(PhaseReader.phase(phase, sections));
        }
        top.done();
        return new Scenario(name, source, description, seed, users, drain, campaign, room, board, wallet, sale, phases);
    }

    private static JsonNode parse(String source, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException broken) {
            String what = broken.getOriginalMessage().lines().findFirst().orElse("");
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new InvalidInputException(source + ", line " + line, what, "YAML, each field once");
        }
    }
}
