package org.frontline.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every check between tables, a file of {@code src/main/resources/tables/checks} each. */
public final class Checks {
    public static final List<Check> ALL = List.of(
            load("every_record_is_an_article_or_a_reject"),
            load("every_mention_has_its_article"),
            load("every_control_mention_has_its_article"),
            load("every_story_has_one_head"),
            load("every_pair_is_of_entities"),
            load("every_event_has_its_evidence"),
            load("every_state_has_its_evidence"),
            load("every_state_ends_after_it_began"),
            load("the_summary_counts_every_control_mention"));

    private static final String TABLES = "-- tables: ";

    private Checks() {}

    /** The first line says what holds, the second which tables are asked, the rest is the query. */
    private static Check load(String name) {
        String resource = "/tables/checks/" + name + ".sql";
        try (InputStream in = Checks.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String tables = lines.get(1);
            if (!tables.startsWith(TABLES)) {
                throw new IllegalStateException(resource + ": the second line must begin with '" + TABLES + "'");
            }
            Set<String> names =
                    Arrays.stream(tables.substring(TABLES.length()).split(", ")).collect(Collectors.toSet());
            return new Check(name, lines.get(0).substring(3), names, String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
