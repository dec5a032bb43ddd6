package org.frontline.run;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.frontline.aggregate.CooccurrenceOptions;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.event.WitnessWeights;
import org.frontline.aggregate.timeline.TimelineOptions;
import org.frontline.config.Settings;
import org.frontline.read.Field;
import org.frontline.read.Format;
import org.frontline.read.ReadOptions;

/** The options of each room as the settings say them; settings go no further than here. */
final class Options {
    private Options() {}

    static ReadOptions read(Settings settings) {
        Settings.Read read = settings.read();
        Map<Field, String> fields = new EnumMap<>(Field.class);
        read.fields().forEach((field, name) -> fields.put(Field.valueOf(field.toUpperCase(Locale.ROOT)), name));
        return new ReadOptions(
                read.format().equals("auto")
                        ? null
                        : Format.valueOf(read.format().toUpperCase(Locale.ROOT)),
                fields,
                read.maxTextChars(),
                read.maxRecordBytes(),
                read.textFileDate().isEmpty() ? null : read.textFileDate(),
                read.languages());
    }

    static CooccurrenceOptions cooccurrence(Settings settings) {
        Settings.Cooccurrence c = settings.cooccurrence();
        return new CooccurrenceOptions(
                c.windowSentences(),
                c.maxEntities(),
                c.minSupport(),
                c.unlinked(),
                c.unlinkedStories(),
                c.baselineMonths());
    }

    static EventOptions events(Settings settings) {
        Settings.Events e = settings.events();
        Settings.Witnesses w = settings.witnesses();
        return new EventOptions(
                e.turnDays(),
                e.fightDays(),
                e.holdDays(),
                e.denialDays(),
                new WitnessWeights(
                        w.ownVoice(),
                        w.neutral(),
                        w.neutralClaim(),
                        w.self(),
                        w.against(),
                        w.partyDenial(),
                        w.neutralDenial(),
                        w.loss(),
                        w.hold(),
                        w.area(),
                        w.settled()));
    }

    static TimelineOptions timeline(Settings settings) {
        Settings.Timeline t = settings.timeline();
        return new TimelineOptions(
                t.flip(),
                t.doubt(),
                t.claimCap(),
                t.implied(),
                t.vacantClaim(),
                t.returns(),
                t.areaWeight(),
                t.areaDays(),
                t.contestedDays(),
                t.besiegedDays(),
                t.lastingDays(),
                t.echoDays(),
                t.namedLoser(),
                t.halfLifeDays(),
                t.forget(),
                t.monthWeight(),
                t.yearWeight(),
                t.background(),
                t.maxEvidence());
    }
}
