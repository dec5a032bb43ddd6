package org.frontline.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.ahocorasick.trie.Trie;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** What others need for less. */
final class Floors {
    private static final int NAMES = 50_000;

    private Floors() {}

    /** In one session for all passes: Spark NLP holds on to the first that it meets. */
    private static BenchCase.Counts read(int cores, Path file, Function<Dataset<Row>, BenchCase.Counts> count) {
        return count.apply(BenchArticles.read(Sessions.open(cores), file));
    }

    /** Reads the texts and counts what stands between blanks. */
    static BenchCase.Counts words(int cores, Path file) {
        return read(cores, file, Floors::words);
    }

    private static BenchCase.Counts words(Dataset<Row> articles) {
        Row row = articles.select(sum(size(split(col("text"), " ")))).head();
        return new BenchCase.Counts(0, row.getLong(0));
    }

    /** Spark NLP's rule-based sentences and its tokenizer, as a DataFrame pipeline. */
    static BenchCase.Counts sparkNlp(int cores, Path file) {
        return read(cores, file, Floors::sparkNlp);
    }

    private static BenchCase.Counts sparkNlp(Dataset<Row> articles) {
        DocumentAssembler document = new DocumentAssembler();
        document.setInputCol("text").setOutputCol("document");
        SentenceDetector sentences = new SentenceDetector();
        sentences.setInputCols(new String[] {"document"});
        sentences.setOutputCol("sentence");
        Tokenizer tokens = new Tokenizer();
        tokens.setInputCols(new String[] {"sentence"});
        tokens.setOutputCol("token");
        Pipeline pipeline = new Pipeline().setStages(new PipelineStage[] {document, sentences, tokens});
        Row row = pipeline.fit(articles.limit(1))
                .transform(articles)
                .select(sum(size(col("sentence"))), sum(size(col("token"))))
                .head();
        return new BenchCase.Counts(row.getLong(0), row.getLong(1));
    }

    /** An Aho-Corasick automaton of the articles' own capitalised words, and Java's sentences and words. */
    static BenchCase.Counts trie(int cores, Path file) {
        return read(cores, file, Floors::trie);
    }

    private static BenchCase.Counts trie(Dataset<Row> articles) {
        List<String> names = names(articles);
        MapPartitionsFunction<Row, long[]> count = rows -> {
            Trie trie = Trie.builder().addKeywords(names).build();
            long[] counts = new long[2];
            rows.forEachRemaining(row -> {
                String text = row.getString(row.fieldIndex("text"));
                counts[0] += pieces(BreakIterator.getSentenceInstance(Locale.ROOT), text);
                counts[1] += pieces(BreakIterator.getWordInstance(Locale.ROOT), text);
                trie.parseText(text, emit -> true);
            });
            return List.of(counts).iterator();
        };
        Dataset<long[]> counts = articles.coalesce(
                        articles.sparkSession().sparkContext().defaultParallelism())
                .mapPartitions(count, Encoders.kryo(long[].class));
        long[] all =
                counts.collectAsList().stream().reduce(new long[2], (a, b) -> new long[] {a[0] + b[0], a[1] + b[1]});
        return new BenchCase.Counts(all[0], all[1]);
    }

    private static long pieces(BreakIterator breaks, String text) {
        breaks.setText(text);
        long pieces = 0;
        while (breaks.next() != BreakIterator.DONE) {
            pieces++;
        }
        return pieces;
    }

    /** Up to {@value #NAMES}, in the order of the alphabet. */
    private static List<String> names(Dataset<Row> articles) {
        MapFunction<Row, String> text = row -> row.getString(row.fieldIndex("text"));
        Collection<String> names = new TreeSet<>();
        for (String one : articles.map(text, Encoders.STRING()).collectAsList()) {
            for (String word : one.split("\\W+")) {
                if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
                    names.add(word);
                }
            }
        }
        return names.stream().limit(NAMES).toList();
    }
}
