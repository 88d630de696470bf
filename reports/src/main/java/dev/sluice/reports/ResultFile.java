package dev.sluice.reports;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads result files. Fields that it does not know are passed over; texts, lists and maps that are missing are empty. */
public final class ResultFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP))
            .build();

    private ResultFile() {}

    /**
     * The result in a file.
     *
     * @throws UnreadableResultException if it is missing, is not JSON, or is of another schema
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
