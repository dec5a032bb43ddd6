package org.frontline.annotate.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.frontline.annotate.parse.CompactWeights;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;
import org.frontline.model.Span;

/** Finds and types the names of an article with a learnt model; safe for use by many threads. */
public final class NameTagger implements EntityTagger {
    private static final String MODEL = "/models/recogniser.bin.gz";

    private final Learnt learnt;
    private final Gazetteer gazetteer;

    NameTagger(NameModel model, Gazetteer gazetteer) {
        this(Learnt.of(model), gazetteer);
    }

    private NameTagger(Learnt learnt, Gazetteer gazetteer) {
        this.learnt = learnt;
        this.gazetteer = gazetteer;
    }

    /** A model ready for use: its weights packed for look-up. */
    private record Learnt(CompactWeights weights, int size, int[][] transitions, WordForms forms)
            implements WordForm.Scorer {
        static Learnt of(NameModel model) {
            return new Learnt(
                    new CompactWeights(model.weights()),
                    model.weights().size(),
                    model.transitions(),
                    new WordForms(model.classes()));
        }

        @Override
        public int[] scores(WordForm word, int distance) {
            NameFeatures features = new NameFeatures();
            features.extractOwn(word, distance);
            int[] scores = new int[NameTags.COUNT];
            weights.score(features.keys(), features.count(), scores);
            return scores;
        }
    }

    /** The tagger with the model of the jar, which is read once per process. */
    public static NameTagger bundled() {
        return with(Gazetteer.bundled());
    }

    /** The tagger with the model of the jar and other known names. */
    public static NameTagger with(Gazetteer gazetteer) {
        return new NameTagger(Bundled.LEARNT, gazetteer);
    }

    /** The tagger with the model in a file. */
    public static NameTagger load(Path file, Gazetteer gazetteer) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new NameTagger(NameModel.read(in, file.toString()), gazetteer);
        }
    }

    /** How many weights the model has. */
    public int weights() {
        return learnt.size();
    }

    @Override
    public List<TaggedName> tag(List<Sentence> sentences) {
        ArticleView article = new ArticleView(sentences, gazetteer, learnt.forms());
        List<TaggedName> names = new ArrayList<>();
        NameFeatures features = new NameFeatures();
        for (int s = 0; s < sentences.size(); s++) {
            SentenceView view = article.sentences.get(s);
            for (Span segment : Segments.of(view)) {
                addNames(s, segment.begin(), decode(features, article, view, segment), names);
            }
        }
        return LaterMentions.with(article, Citations.with(article, TermAcronyms.without(article, names)));
    }

    private int[] decode(NameFeatures features, ArticleView article, SentenceView view, Span segment) {
        int[][] emissions = new int[segment.length()][NameTags.COUNT];
        for (int i = 0; i < segment.length(); i++) {
            int at = segment.begin() + i;
            for (int distance = -NameFeatures.REACH; distance <= NameFeatures.REACH; distance++) {
                add(view.word(at + distance).scores(distance, learnt), emissions[i]);
            }
            features.extractJoint(article, view, at);
            learnt.weights().addScores(features.keys(), features.count(), emissions[i]);
        }
        return TagLattice.best(emissions, segment.length(), learnt.transitions());
    }

    private static void add(int[] scores, int[] sums) {
        for (int tag = 0; tag < sums.length; tag++) {
            sums[tag] += scores[tag];
        }
    }

    private static void addNames(int sentence, int offset, int[] tags, List<TaggedName> names) {
        int from = 0;
        for (int i = 0; i < tags.length; i++) {
            if (NameTags.opens(tags[i])) {
                from = i;
            }
            EntityType type = NameTags.type(tags[i]);
            if (type != null && NameTags.closes(tags[i])) {
                names.add(new TaggedName(sentence, offset + from, offset + i + 1, type));
            }
        }
    }

    private static final class Bundled {
        private static final Learnt LEARNT = Learnt.of(read());

        private static NameModel read() {
            try (InputStream in = NameTagger.class.getResourceAsStream(MODEL)) {
                return NameModel.read(
                        Objects.requireNonNull(in, "the resource " + MODEL + " is missing from the jar: build it anew"),
                        MODEL);
            } catch (IOException e) {
                throw new UncheckedIOException("the resource " + MODEL + " cannot be read", e);
            }
        }
    }
}
