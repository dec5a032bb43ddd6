package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontline.aggregate.CooccurrenceOptions;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.timeline.TimelineOptions;
import org.frontline.config.Settings;
import org.frontline.read.Field;
import org.frontline.read.ReadOptions;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Settings DEFAULTS = Settings.load(null, List.of());

    @Test
    void theDefaultsOfTheFileAreTheDefaultsOfTheRooms() {
        assertThat(Options.timeline(DEFAULTS)).isEqualTo(TimelineOptions.DEFAULT);
        assertThat(Options.events(DEFAULTS)).isEqualTo(EventOptions.DEFAULT);
        assertThat(Options.cooccurrence(DEFAULTS)).isEqualTo(CooccurrenceOptions.DEFAULT);
        assertThat(Options.read(DEFAULTS).maxTextChars()).isEqualTo(ReadOptions.MAX_TEXT_CHARS);
        assertThat(Options.read(DEFAULTS).maxRecordBytes()).isEqualTo(ReadOptions.MAX_RECORD_BYTES);
    }

    @Test
    void aFieldGoesByTheNameThatTheSettingsGiveIt() {
        Settings settings = Settings.load(null, List.of("read.fields.published=date", "read.format=csv"));
        assertThat(Options.read(settings).fields())
                .containsEntry(Field.PUBLISHED, "date")
                .containsEntry(Field.TITLE, "title");
        assertThat(Options.read(settings).format()).isEqualTo(org.frontline.read.Format.CSV);
    }
}
