package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.frontline.model.ControlMention;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/** What a sentence must give: one mention with these fields, "*" for any, "-" for none; or no mention at all. */
record ExpectedMention(
        String action, String place, String actor, String counterparty, String modality, String sentence) {
    /** The rows of a table under {@code control/}, the first {@code skip} columns left to the caller. */
    static List<List<String>> rows(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExpectedMention.class.getResourceAsStream("/control/" + name), name),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExpectedMention of(List<String> columns) {
        assertThat(columns).as("columns of '%s'", columns).hasSize(6);
        return new ExpectedMention(
                columns.get(0), columns.get(1), columns.get(2), columns.get(3), columns.get(4), columns.get(5));
    }

    void check() {
        List<ControlMention> mentions = RuleExamplesTest.read(sentence);
        switch (action) {
            case "nothing" ->
                assertThat(mentions).as("mentions in '%s'", sentence).isEmpty();
            case "no actor" ->
                assertThat(mentions).as("mentions in '%s'", sentence).noneMatch(m -> fits(actor, m.actor()));
            default -> assertThat(mentions).as("mentions in '%s'", sentence).anyMatch(this::fits);
        }
    }

    private boolean fits(ControlMention mention) {
        return action.equals(mention.action().label())
                && place.equals(mention.place().surface())
                && fits(actor, mention.actor())
                && fits(counterparty, mention.counterparty())
                && (modality.equals("*") || modality.equals(mention.modality().label()));
    }

    private static boolean fits(String expected, @Nullable Slot slot) {
        return switch (expected) {
            case "*" -> true;
            case "-" -> slot == null;
            default -> slot != null && slot.surface().equals(expected);
        };
    }
}
