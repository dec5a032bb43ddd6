package org.frontline.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run was and did: enough to tell two outputs apart and to make one again.
 *
 * @param appendedTo the version that its records were added to, null where it began anew
 */
public record RunManifest(
        @JsonProperty("run_id") String runId,
        @JsonProperty("job") String job,
        @JsonProperty("version") String version,
        @JsonProperty("git_commit") String gitCommit,
        @JsonProperty("spark_version") String sparkVersion,
        @JsonProperty("started_at") String startedAt,
        @JsonProperty("seconds") double seconds,
        @JsonProperty("appended_to") @Nullable String appendedTo,
        @JsonProperty("inputs") List<String> inputs,
        @JsonProperty("settings") Map<String, Object> settings,
        @JsonProperty("rules_sha256") String rulesSha256,
        @JsonProperty("gazetteer_sha256") String gazetteerSha256,
        @JsonProperty("gazetteer_file") @Nullable GazetteerFile gazetteerFile,
        @JsonProperty("transformer") @Nullable TransformerFile transformer,
        @JsonProperty("rows") Map<String, Long> rows,
        @JsonProperty("rejects") Map<String, Long> rejects,
        @JsonProperty("undated_articles") long undatedArticles,
        @JsonProperty("stages") List<StageCost> stages) {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** The gazetteer of the user's own. */
    public record GazetteerFile(
            @JsonProperty("path") String path,
            @JsonProperty("version") String version,
            @JsonProperty("sha256") String sha256,
            @JsonProperty("entities") int entities,
            @JsonProperty("names") long names) {}

    /**
     * The transformer that found the names.
     *
     * @param model its folder or name
     * @param sha256 of its files, null for a model by name
     */
    public record TransformerFile(
            @JsonProperty("model") String model,
            @JsonProperty("sha256") @Nullable String sha256) {}

    static RunManifest fromJson(String json) throws JsonProcessingException {
        return JSON.readValue(json, RunManifest.class);
    }

    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("manifest of run " + runId, e);
        }
    }
}
