package dev.sluice.reports;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads result files. Fields that it does not know are passed over; numbers that are missing are 0, texts, lists and maps
 * empty.
 */
public final class ResultFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .withConfigOverride(String.class, ResultFile::emptyIfMissing)
            .withConfigOverride(List.class, ResultFile::emptyIfMissing)
            .withConfigOverride(Map.class, ResultFile::emptyIfMissing)
            .build();

    private ResultFile() {}

    /**
     * The result in a file.
     *
     * @throws UnreadableResultException if it is missing, is not JSON, is of another schema, or lacks a part
     */
    public static RunResult read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableResultException(file + ": there is no such file; expected a result file of a run", e);
        } catch (IOException e) {
            throw new UnreadableResultException(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static void emptyIfMissing(MutableConfigOverride type) {
        type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    static RunResult parse(String name, String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            String schema = tree.path("schema").asText();
            if (!schema.equals(RunResult.SCHEMA)) {
                throw new UnreadableResultException(
                        name + ": schema '" + schema + "' is not understood; expected '" + RunResult.SCHEMA + "'");
            }
            return JSON.treeToValue(tree, RunResult.class);
        } catch (JacksonException e) {
            throw new UnreadableResultException(
                    name + ": is not a result file (" + e.getOriginalMessage() + "); expected JSON of schema '"
                            + RunResult.SCHEMA + "'",
                    e);
        }
    }
}
