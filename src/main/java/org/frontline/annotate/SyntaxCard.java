package org.frontline.annotate;

import java.util.List;
import java.util.Locale;
import org.frontline.annotate.parse.AttachmentScore;
import org.frontline.annotate.parse.ConlluSentence;
import org.frontline.annotate.parse.ParserTraining;

/** The card of the parser's model: what it is, what it learnt from, how well it does. */
record SyntaxCard(List<ConlluSentence> treebank, ParserTraining.Settings settings) {
    private static final String HEAD = """
            # Dependency parser (parser.bin.gz)

            Gives each token of a tagged English sentence its head and its Universal Dependencies relation.

            - **Learner.** Arc-hybrid transitions with labels, greedy; averaged perceptron with the dynamic oracle of Goldberg
              and Nivre (2013), features after Zhang and Nivre (2011), endings and word classes (`clusters.card.md`) besides; the
              largest weights are kept, a byte each. In pure Java.
            - **Data.** UD English EWT, train part (CC BY-SA 4.0), and UD English GUM, train part (annotations CC BY 4.0), of
              GUM only the genres academic (CC BY 4.0), bio (CC BY-SA 3.0), court (CC BY 4.0), interview and news
              (CC BY 2.5) and voyage (CC BY-SA 3.0). Texts under non-commercial terms, and texts whose terms GUM's licence
              file does not name, were left out.
            - **Licence.** CC BY-SA 4.0, as the data asks.
            - **Copies.** Sentences are learnt with the treebank's tags, and three of five again with those of a tagger that
              learnt from the other folds; so are copies without commas (of three sentences in ten that have any), as headlines
              (of every fifth: no articles, no forms of "be" and "have" that only help a verb, some "and" as commas) and in
              capitals (of every tenth).
            - **Tokens** as the project's own tokenizer cuts them: a hyphenated compound is one token. Crossing arcs (about one
              in seven hundred) are lifted before learning; scores count them as they stand in the treebank.
            - **Command.** `frontline train parser` (see `train --help`) with the folder that holds the treebanks. The same
              treebanks and seed give the same file.
            - **Limits.** The treebanks are web text of 2012 and later and Wikipedia-like prose, with little war reporting.
              One tree without crossing arcs per sentence, found greedily: where a phrase hangs that is far from its head, and
              what a coordination joins, are the commonest mistakes.
            """;

    String text(List<SyntaxMeasurement.Result> results, long bytes) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append(String.format(
                Locale.ROOT,
                "%nTrained on %,d sentences with %,d tokens (before the copies), %d rounds, seed %d, at most %,d weights;"
                        + " %,d bytes.%n%n",
                treebank.size(),
                treebank.stream().mapToInt(s -> s.words().size()).sum(),
                settings.rounds(),
                settings.seed(),
                settings.maximumWeights(),
                bytes));
        text.append("""
                ## Right heads / right heads with the right relation, per cent of tokens, punctuation included

                | measured on | tokens | treebank's tags | ... without commas | our tags | ... without commas | ... in capitals |
                |---|---|---|---|---|---|---|
                """);
        for (SyntaxMeasurement.Result result : results) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %s | %s | %s | %s | %s |%n",
                    result.treebank(),
                    result.ownTags().words(),
                    cell(result.ownTags()),
                    cell(result.ownTagsWithoutCommas()),
                    cell(result.tagged()),
                    cell(result.taggedWithoutCommas()),
                    cell(result.taggedInCapitals())));
        }
        return text.toString();
    }

    private static String cell(AttachmentScore score) {
        return String.format(Locale.ROOT, "%.2f / %.2f", 100 * score.unlabelled(), 100 * score.labelled());
    }
}
