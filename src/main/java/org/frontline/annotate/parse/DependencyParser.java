package org.frontline.annotate.parse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frontline.model.DependencyTree;
import org.frontline.model.Token;

/**
 * Builds the dependency tree of a tagged sentence, word by word from left to right in linear time; immutable, to be shared
 * by threads.
 *
 * <p>Every tree has one root, no cycles and no crossing arcs.
 */
public final class DependencyParser {
    private static final String RESOURCE = "/models/parser.bin.gz";

    private final Transitions transitions;
    private final Scorer scorer;

    DependencyParser(Transitions transitions, Scorer scorer) {
        this.transitions = transitions;
        this.scorer = scorer;
    }

    DependencyParser(ParserModel model) {
        this(model.transitions(), new CompactWeights(model.weights()));
    }

    /** The parser that comes with the jar, loaded once per JVM. */
    public static DependencyParser bundled() {
        return Bundled.PARSER;
    }

    /** A parser from a file that {@link ParserTraining} wrote. */
    public static DependencyParser load(Path model) throws IOException {
        try (InputStream in = Files.newInputStream(model)) {
            return new DependencyParser(ParserModel.read(in, model.toString()));
        }
    }

    /** @param taggedTokens with tags and lemmas; untagged tokens give a tree too, but hardly a good one */
    public DependencyTree parse(List<Token> taggedTokens) {
        return parse(ParserInput.of(taggedTokens)).tree(transitions.labels());
    }

    /** Parses a treebank's sentence anew, by its tags and lemmas only. */
    public DependencyTree parse(ConlluSentence tagged) {
        return parse(ParserInput.of(tagged)).tree(transitions.labels());
    }

    Configuration parse(ParserInput input) {
        Configuration configuration = new Configuration(input.size);
        FeatureTemplates features = new FeatureTemplates();
        int[] scores = new int[transitions.count()];
        while (!configuration.isFinal()) {
            int move = transitions.forced(configuration);
            if (move < 0) {
                features.extract(input, configuration);
                scorer.score(features.keys(), features.count(), scores);
                move = transitions.best(scores, configuration);
            }
            transitions.apply(move, configuration);
        }
        return configuration;
    }

    /** Loads on first use. */
    private static final class Bundled {
        static final DependencyParser PARSER = load();

        private static DependencyParser load() {
            try (InputStream in = DependencyParser.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new FileNotFoundException("the jar lacks " + RESOURCE + "; train the parser");
                }
                return new DependencyParser(ParserModel.read(in, RESOURCE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
