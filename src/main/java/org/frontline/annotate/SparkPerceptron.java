package org.frontline.annotate;

import com.johnsnowlabs.nlp.annotators.common.IndexedTaggedWord;
import com.johnsnowlabs.nlp.annotators.common.IndexedToken;
import com.johnsnowlabs.nlp.annotators.common.TaggedSentence;
import com.johnsnowlabs.nlp.annotators.common.TokenizedSentence;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.AveragedPerceptron;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronApproach;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronPredictionUtils;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.TrainingPerceptronLegacy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import scala.Tuple2;
import scala.collection.Iterator;

/** The bridge to Spark NLP's averaged perceptron: trains it, takes it apart, puts it together, lets it tag. No session. */
final class SparkPerceptron {
    private static final int ITERATIONS = 5;
    /** A word seen this often, and this often with one tag, is not left to the weights (Spark NLP's defaults). */
    private static final int FREQUENT = 20;

    private static final double UNAMBIGUOUS = 0.97;
    /** Spark NLP shuffles the sentences with Scala's shared generator. */
    private static final long SEED = 20261125L;

    private SparkPerceptron() {}

    static AveragedPerceptron train(List<TaggedWords> sentences) {
        TaggedSentence[] tagged =
                sentences.stream().map(SparkPerceptron::taggedSentence).toArray(TaggedSentence[]::new);
        TreeSet<String> tags = new TreeSet<>();
        sentences.forEach(sentence -> tags.addAll(sentence.tags()));
        PerceptronApproach approach = new PerceptronApproach("pos");
        scala.collection.immutable.Map<String, String> book = approach.buildTagBook(tagged, FREQUENT, UNAMBIGUOUS);
        TrainingPerceptronLegacy start = new TrainingPerceptronLegacy(
                tags.toArray(String[]::new), book, new scala.collection.mutable.HashMap<>(), 0);
        scala.util.Random$.MODULE$.setSeed(SEED);
        return approach.trainPerceptron(ITERATIONS, start, tagged, book);
    }

    /** The perceptron as plain data, weights rounded to the unit. */
    static PosModel export(AveragedPerceptron perceptron) {
        List<String> tags = Arrays.stream(perceptron.getTags()).sorted().toList();
        SortedMap<String, String> book = new TreeMap<>();
        Iterator<Tuple2<String, String>> words = perceptron.getTaggedBook().iterator();
        while (words.hasNext()) {
            Tuple2<String, String> word = words.next();
            book.put(word._1(), word._2());
        }
        SortedMap<String, short[]> weights = new TreeMap<>();
        Iterator<Tuple2<String, scala.collection.immutable.Map<String, Object>>> features =
                perceptron.getWeights().iterator();
        while (features.hasNext()) {
            Tuple2<String, scala.collection.immutable.Map<String, Object>> feature = features.next();
            short[] row = row(feature._2(), tags);
            if (!isZero(row)) {
                weights.put(feature._1(), row);
            }
        }
        return new PosModel(tags, book, weights);
    }

    private static short[] row(scala.collection.immutable.Map<String, Object> weightOfTag, List<String> tags) {
        short[] row = new short[tags.size()];
        Iterator<Tuple2<String, Object>> entries = weightOfTag.iterator();
        while (entries.hasNext()) {
            Tuple2<String, Object> entry = entries.next();
            row[tags.indexOf(entry._1())] = (short) Math.round((Double) entry._2() / PosModel.UNIT);
        }
        return row;
    }

    private static boolean isZero(short[] row) {
        for (short weight : row) {
            if (weight != 0) {
                return false;
            }
        }
        return true;
    }

    static AveragedPerceptron rebuild(PosModel model) {
        scala.collection.immutable.Map<String, String> book = new scala.collection.immutable.HashMap<>();
        for (var entry : model.book().entrySet()) {
            book = book.updated(entry.getKey(), entry.getValue());
        }
        scala.collection.immutable.Map<String, scala.collection.immutable.Map<String, Object>> weights =
                new scala.collection.immutable.HashMap<>();
        for (var entry : model.weights().entrySet()) {
            scala.collection.immutable.Map<String, Object> row = new scala.collection.immutable.HashMap<>();
            for (int tag = 0; tag < model.tags().size(); tag++) {
                if (entry.getValue()[tag] != 0) {
                    row = row.updated(model.tags().get(tag), entry.getValue()[tag] * PosModel.UNIT);
                }
            }
            weights = weights.updated(entry.getKey(), row);
        }
        return new AveragedPerceptron(model.tags().toArray(String[]::new), book, weights);
    }

    static List<String> tag(AveragedPerceptron perceptron, List<String> words) {
        IndexedToken[] tokens = new IndexedToken[words.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = new IndexedToken(words.get(i), 0, 0);
        }
        TokenizedSentence[] sentences = {new TokenizedSentence(tokens, 0)};
        return List.of(new Prediction().tag(perceptron, sentences)[0].tags());
    }

    private static TaggedSentence taggedSentence(TaggedWords sentence) {
        List<IndexedTaggedWord> words = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            words.add(new IndexedTaggedWord(
                    sentence.words().get(i),
                    sentence.tags().get(i),
                    0,
                    0,
                    scala.Option.empty(),
                    scala.collection.immutable.Map$.MODULE$.empty()));
        }
        return new TaggedSentence(words.toArray(IndexedTaggedWord[]::new));
    }

    /** Spark NLP's way of tagging without its {@code PerceptronModel}, whose constructor starts a Spark session. */
    private static final class Prediction implements PerceptronPredictionUtils {
        private String[] start = {};
        private String[] end = {};

        Prediction() {
            start = new String[] {"-START-", "-START2-"};
            end = new String[] {"-END-", "-END2-"};
        }

        @Override
        public String[] START() {
            return start;
        }

        @Override
        public String[] END() {
            return end;
        }

        @Override
        public void com$johnsnowlabs$nlp$annotators$pos$perceptron$PerceptronUtils$_setter_$START_$eq(String[] words) {
            start = words;
        }

        @Override
        public void com$johnsnowlabs$nlp$annotators$pos$perceptron$PerceptronUtils$_setter_$END_$eq(String[] words) {
            end = words;
        }
    }
}
