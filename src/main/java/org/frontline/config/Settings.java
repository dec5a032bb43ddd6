package org.frontline.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Every setting of a job, validated: the command line over the file over the defaults.
 *
 * @param sides the side that an actor or another side counts for
 * @param spark settings for Spark by their full names
 * @param all every setting by its key, for the run manifest; what holds a secret is hidden
 */
public record Settings(
        Read read,
        Gazetteer gazetteer,
        Dedup dedup,
        Annotate annotate,
        Cooccurrence cooccurrence,
        Events events,
        Witnesses witnesses,
        Timeline timeline,
        Map<String, String> sides,
        Output output,
        Map<String, String> spark,
        Map<String, Object> all) {
    /** Names are found by the recogniser that comes with the job. */
    public static final String CRF = "crf";
    /** Names are found by a transformer of the user's. */
    public static final String TRANSFORMER = "transformer";

    private static final String DEFAULTS = "/conf/frontline.yaml";
    /** What a transformer's label may mean. */
    private static final Set<String> MEANINGS = Stream.concat(
                    Stream.of("none"), Arrays.stream(EntityType.values()).map(EntityType::label))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * How the corpus is read.
     *
     * @param fields name of each field in the source, by ours
     * @param languages ISO 639-1 codes of the languages that are accepted; none: all are
     */
    public record Read(
            String format,
            Map<String, String> fields,
            int maxTextChars,
            int maxRecordBytes,
            String textFileDate,
            List<String> languages) {}

    /**
     * What names are looked up in beside or instead of what comes with the job.
     *
     * @param file made by the job {@code gazetteer}; empty for none
     * @param shipped whether the job's own actors and places stand beside it
     */
    public record Gazetteer(String file, boolean shipped) {}

    /** When two articles are copies of one story. */
    public record Dedup(double similarity) {}

    /**
     * What reading an article may cost, and who finds its names.
     *
     * @param ner {@link #CRF} or {@link #TRANSFORMER}
     */
    public record Annotate(int secondsPerArticle, String ner, Transformer transformer) {}

    /**
     * A recogniser of the user's.
     *
     * @param model a folder or a name
     * @param language of a model by name
     * @param labels an entity type's label, or {@code none}, for each label of the model's
     */
    public record Transformer(String architecture, String model, String language, Map<String, String> labels) {}

    /** Which entities are paired. */
    public record Cooccurrence(
            int windowSentences,
            int maxEntities,
            int minSupport,
            boolean unlinked,
            int unlinkedStories,
            int baselineMonths) {}

    /** When two mentions tell of one happening. */
    public record Events(int turnDays, int fightDays, int holdDays, int denialDays) {}

    /** How far each kind of witness is believed. */
    public record Witnesses(
            double ownVoice,
            double neutral,
            double neutralClaim,
            double self,
            double against,
            double partyDenial,
            double neutralDenial,
            double loss,
            double hold,
            double area,
            double settled) {}

    /** How evidence on a place is weighed. */
    public record Timeline(
            double flip,
            double doubt,
            double claimCap,
            double implied,
            double vacantClaim,
            double returns,
            double areaWeight,
            int areaDays,
            int contestedDays,
            int besiegedDays,
            int lastingDays,
            int echoDays,
            double namedLoser,
            int halfLifeDays,
            double forget,
            double monthWeight,
            double yearWeight,
            boolean background,
            int maxEvidence) {}

    /** How tables are stored. */
    public record Output(String compression, int maxRowsPerFile) {}

    /** The settings of the given file (null: none) with the given {@code key=value} pairs laid over it. */
    public static Settings load(@Nullable Path file, List<String> overrides) {
        SettingValues values = SettingValues.ofDefaults(YamlFile.flatten(defaults(), "conf/frontline.yaml"));
        if (file != null) {
            YamlFile.flatten(read(file), file.toString()).forEach((k, v) -> values.put(k, v, file.toString()));
        }
        overrides.forEach(pair -> override(values, pair));
        return of(values);
    }

    private static void override(SettingValues values, String pair) {
        int at = pair.indexOf('=');
        if (at < 1) {
            throw new SettingException("--set takes key=value, not '" + pair + "'");
        }
        String key = pair.substring(0, at).strip();
        String text = pair.substring(at + 1);
        // Spark's values are text: YAML would take the zero from a key that begins with one.
        Object value = key.startsWith(SettingValues.SPARK) ? text : YamlFile.parse(text, "--set " + key);
        values.put(key, value == null ? "" : value, "--set");
    }

    private static Settings of(SettingValues v) {
        return new Settings(
                new Read(
                        v.choice("read.format", Set.of("auto", "jsonl", "csv", "parquet", "text", "warc")),
                        v.below("read.fields."),
                        v.integer("read.max_text_chars", 1, 100_000_000),
                        v.integer("read.max_record_bytes", 1, 1 << 30),
                        v.text("read.text_file_date"),
                        v.choices("read.languages", Set.of(Locale.getISOLanguages()))),
                gazetteer(v),
                new Dedup(v.number("dedup.similarity", 0.5, 1)),
                annotate(v),
                new Cooccurrence(
                        v.integer("cooccurrence.window_sentences", 1, 100),
                        v.integer("cooccurrence.max_entities", 2, 10_000),
                        v.integer("cooccurrence.min_support", 1, Integer.MAX_VALUE),
                        v.flag("cooccurrence.unlinked"),
                        v.integer("cooccurrence.unlinked_stories", 1, 1_000),
                        v.integer("cooccurrence.baseline_months", 1, 1_200)),
                new Events(
                        v.integer("events.turn_days", 0, 366),
                        v.integer("events.fight_days", 0, 366),
                        v.integer("events.hold_days", 0, 3_660),
                        v.integer("events.denial_days", 0, 366)),
                witnesses(v),
                timeline(v),
                v.below("sides."),
                new Output(
                        v.choice("output.compression", Set.of("zstd", "snappy", "gzip", "none")),
                        v.integer("output.max_rows_per_file", 1, Integer.MAX_VALUE)),
                sparkSettings(v),
                v.shown());
    }

    private static Annotate annotate(SettingValues v) {
        String ner = v.choice("annotate.ner", Set.of(CRF, TRANSFORMER));
        String model = v.text("annotate.transformer.model");
        v.require(
                "annotate.ner",
                ner.equals(CRF) || !model.isEmpty(),
                "crf where annotate.transformer.model names neither a folder nor a model");
        Map<String, String> labels = v.below(SettingValues.LABELS);
        labels.keySet().forEach(label -> v.choice(SettingValues.LABELS + label, MEANINGS));
        return new Annotate(
                v.integer("annotate.seconds_per_article", 1, 86_400),
                ner,
                new Transformer(
                        v.choice("annotate.transformer.architecture", Set.of("bert", "distilbert")),
                        model,
                        v.text("annotate.transformer.language"),
                        labels));
    }

    private static Gazetteer gazetteer(SettingValues v) {
        String file = v.text("gazetteer.file");
        boolean shipped = v.flag("gazetteer.shipped");
        v.require("gazetteer.shipped", shipped || !file.isEmpty(), "true where gazetteer.file is empty");
        return new Gazetteer(file, shipped);
    }

    private static Witnesses witnesses(SettingValues v) {
        double settled = v.number("witnesses.settled", 0, 1);
        double self = v.number("witnesses.self", 0, 1);
        v.require("witnesses.self", self < settled, "less than witnesses.settled, " + settled);
        return new Witnesses(
                v.number("witnesses.own_voice", 0, 1),
                v.number("witnesses.neutral", 0, 1),
                v.number("witnesses.neutral_claim", 0, 1),
                self,
                v.number("witnesses.against", 0, 1),
                v.number("witnesses.party_denial", 1, 1_000),
                v.number("witnesses.neutral_denial", 1, 1_000),
                v.number("witnesses.loss", 0, 1),
                v.number("witnesses.hold", 0, 1),
                v.number("witnesses.area", 0, 1),
                settled);
    }

    private static Timeline timeline(SettingValues v) {
        double flip = v.number("timeline.flip", 0, 1);
        double claimCap = v.number("timeline.claim_cap", 0, 1);
        v.require("timeline.claim_cap", claimCap < flip, "less than timeline.flip, " + flip);
        return new Timeline(
                flip,
                v.number("timeline.doubt", 0, 1),
                claimCap,
                v.number("timeline.implied", 0, 1),
                v.number("timeline.vacant_claim", 0, 1),
                v.number("timeline.returns", 0, 1),
                v.number("timeline.area_weight", 0, 1),
                v.integer("timeline.area_days", 0, 3_660),
                v.integer("timeline.contested_days", 1, 3_660),
                v.integer("timeline.besieged_days", 1, 3_660),
                v.integer("timeline.lasting_days", 1, 3_660),
                v.integer("timeline.echo_days", 1, 3_660),
                v.number("timeline.named_loser", 1, 100),
                v.integer("timeline.half_life_days", 1, 36_600),
                v.number("timeline.forget", 0, 1),
                v.number("timeline.month_weight", 0, 1),
                v.number("timeline.year_weight", 0, 1),
                v.flag("timeline.background"),
                v.integer("timeline.max_evidence", 1, 1_000));
    }

    private static Map<String, String> sparkSettings(SettingValues v) {
        return v.below(SettingValues.SPARK).entrySet().stream()
                .collect(Collectors.toMap(e -> fullName(e.getKey()), Map.Entry::getValue));
    }

    /** Spark's keys stand below {@code spark:} with their full names, which then begin with spark twice. */
    private static String fullName(String key) {
        return key.startsWith(SettingValues.SPARK) ? key : SettingValues.SPARK + key;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new SettingException(file + ": there is no such configuration file");
        } catch (IOException e) {
            throw new SettingException(file + ": cannot be read as a configuration: " + e);
        }
    }

    private static String defaults() {
        try (InputStream in = Settings.class.getResourceAsStream(DEFAULTS)) {
            if (in == null) {
                throw new IllegalStateException(DEFAULTS + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(DEFAULTS, e);
        }
    }
}
