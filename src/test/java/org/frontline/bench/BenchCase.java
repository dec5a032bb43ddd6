package org.frontline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is measured: the job, and floors that show what the machine gives others in the same minutes. */
enum BenchCase {
    /** Reads Parquet and counts words. */
    WORDS(Floors::words),
    /** An Aho-Corasick automaton and Java's own sentences and words. */
    TRIE(Floors::trie),
    /** Spark NLP's sentences and tokens. */
    SPARK_NLP(Floors::sparkNlp),
    /** From files to the tables of mentions. */
    EXTRACT(Jobs::extract),
    /** The whole job. */
    RUN(Jobs::run);

    /** What a case counted, 0 for what it does not look at, and the job's own account of its stages. */
    record Counts(long sentences, long tokens, @Nullable JsonNode stages) {
        Counts(long sentences, long tokens) {
            this(sentences, tokens, null);
        }
    }

    /** Reads all articles of a folder of Parquet with the columns of {@link BenchArticles}. */
    interface Pass {
        Counts over(int cores, Path articles) throws Exception;
    }

    private final Pass pass;

    BenchCase(Pass pass) {
        this.pass = pass;
    }

    Pass pass() {
        return pass;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static BenchCase of(String label) {
        return Arrays.stream(values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case '" + label + "'; there are "
                        + Arrays.stream(values()).map(BenchCase::label).toList()));
    }
}
