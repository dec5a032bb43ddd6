package org.frontline.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.frontline.run.ControlGoldLoop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twelve articles on Hama, Homs and Aleppo, from their texts to the timeline: a rumour, its denial, a plan, a lone claim, an
 * admission, a retrospective and a correction.
 */
class HamaCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CORPUS = Path.of("src/test/resources/aggregate/hama-2024.jsonl");

    @TempDir
    static Path folder;

    private static List<JsonNode> timeline;

    @BeforeAll
    static void readTheCorpus() throws IOException {
        timeline = timelineOf(CORPUS, "all");
    }

    private static List<JsonNode> timelineOf(Path corpus, String name) throws IOException {
        Path mentions = folder.resolve(name + ".mentions.jsonl");
        Path held = folder.resolve(name + ".timeline.jsonl");
        ControlGoldLoop.main(new String[] {corpus.toString(), mentions.toString()});
        TimelineLoop.main(new String[] {
            corpus.toString(),
            mentions.toString(),
            held.toString(),
            folder.resolve(name + ".events.jsonl").toString()
        });
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(held)) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static JsonNode on(List<JsonNode> rows, String place, LocalDate day) {
        return rows.stream()
                .filter(r -> r.get("place_name").asText().equals(place))
                .filter(r -> !LocalDate.parse(r.get("valid_from").asText()).isAfter(day))
                .filter(r -> r.get("valid_to").isNull()
                        || !LocalDate.parse(r.get("valid_to").asText()).isBefore(day))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " has no state on " + day + " in " + rows));
    }

    private static String holder(String place, String day) {
        return on(timeline, place, LocalDate.parse(day)).get("holder_side").asText();
    }

    @Test
    void theDeniedRumourAndTheLoneClaimDoNotFlipHamaBeforeTheAdmission() {
        for (LocalDate day = LocalDate.parse("2024-11-28");
                day.isBefore(LocalDate.parse("2024-12-05"));
                day = day.plusDays(1)) {
            assertThat(on(timeline, "Hama", day).get("holder_side").asText())
                    .as("who holds Hama on %s", day)
                    .isEqualTo("syria-government");
        }
        JsonNode doubted = on(timeline, "Hama", LocalDate.parse("2024-12-02"));
        assertThat(doubted.get("state").asText()).isEqualTo("contested");
        assertThat(doubted.get("evidence"))
                .as("the rumour makes the place disputed for some days and is what the state rests on")
                .isNotEmpty();
    }

    @Test
    void theAdmissionFlipsHamaWithEvidence() {
        JsonNode after = on(timeline, "Hama", LocalDate.parse("2024-12-06"));

        assertThat(after.get("holder_side").asText()).isEqualTo("syria-opposition");
        assertThat(after.get("state").asText()).isEqualTo("controlled");
        assertThat(after.get("valid_from").asText()).isEqualTo("2024-12-05");
        assertThat(after.get("known_from").asText()).isEqualTo("2024-12-05");
        assertThat(after.get("evidence")).isNotEmpty();
    }

    @Test
    void theClaimOnHomsFlipsNothingBeforeItIsReportedByOthers() {
        assertThat(holder("Homs", "2024-12-07")).isEqualTo("syria-government");
        JsonNode after = on(timeline, "Homs", LocalDate.parse("2024-12-09"));
        assertThat(after.get("holder_side").asText()).isEqualTo("syria-opposition");
        assertThat(after.get("known_from").asText()).isEqualTo("2024-12-09");
    }

    @Test
    void theRetrospectiveTellsOf2016AndDoesNotFlipAleppoBack() {
        assertThat(holder("Aleppo", "2024-11-29")).isEqualTo("syria-government");
        assertThat(holder("Aleppo", "2024-12-01")).isEqualTo("syria-opposition");
        assertThat(holder("Aleppo", "2025-03-02")).isEqualTo("syria-opposition");
    }

    @Test
    void thePlanAloneTellsNothing() throws IOException {
        Path early = folder.resolve("early.jsonl");
        Files.write(early, Files.readAllLines(CORPUS).subList(0, 5));

        List<JsonNode> known = timelineOf(early, "early");

        assertThat(on(known, "Hama", LocalDate.parse("2024-12-02"))
                        .get("holder_side")
                        .asText())
                .isEqualTo("syria-government");
        assertThat(known)
                .noneMatch(r -> r.get("place_name").asText().equals("Hama")
                        && "syria-opposition".equals(r.path("holder_side").asText()));
    }
}
