package org.frontline.annotate.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frontline.annotate.names.EntityTagger;
import org.frontline.annotate.names.TaggedName;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by a network's labels.
 *
 * <p>Tokens are cut at marks as the vocabularies of BERT's kind want it, "al-Bab" into three words; a token is what its
 * first word with a letter is. What is too long for the network is read in several goes.
 */
final class TransformerTagger implements EntityTagger {
    private final String model;
    private final TokenNetwork network;
    private final LabelScheme scheme;

    /** @param model what it is called where it fails */
    TransformerTagger(String model, TokenNetwork network, LabelScheme scheme) {
        this.model = model;
        this.network = network;
        this.scheme = scheme;
    }

    /** @throws TransformerException that names the model and the cause, if its engine fails on these sentences */
    @Override
    public List<TaggedName> tag(List<Sentence> sentences) {
        List<Reading> readings = sentences.stream()
                .map(sentence -> new Reading(sentence.tokens()))
                .toList();
        List<Reading> left = readings.stream().filter(Reading::goesOn).toList();
        while (!left.isEmpty()) {
            List<List<TokenNetwork.Word>> words = new ArrayList<>();
            int number = 1;
            for (Reading reading : left) {
                words.add(reading.words(number));
                number = reading.next;
            }
            Map<Integer, String> labels = label(words);
            left.forEach(reading -> reading.take(labels));
            left = left.stream().filter(Reading::goesOn).toList();
        }
        List<TaggedName> names = new ArrayList<>();
        for (int s = 0; s < readings.size(); s++) {
            names.addAll(scheme.names(s, readings.get(s).labels));
        }
        return names;
    }

    private Map<Integer, String> label(List<List<TokenNetwork.Word>> words) {
        try {
            return network.label(words);
        } catch (LinkageError e) {
            throw new TransformerException(model + ": " + MissingEngine.message(e), e);
        } catch (Exception e) {
            // Engines throw checked exceptions through Scala, which does not declare them; some are printed and lost on
            // the way.
            throw new TransformerException(
                    "the transformer " + model + " failed on " + words.size()
                            + " sentences; what its engine said stands in the log; here it ended with " + e,
                    e);
        }
    }

    /** One sentence on its way through the network. */
    private static final class Reading {
        private final List<Token> tokens;
        final @Nullable String[] labels;
        /** For each token the number of the word that speaks for it. */
        private final int[] speakers;

        private int from;
        int next;

        Reading(List<Token> tokens) {
            this.tokens = tokens;
            this.labels = new String[tokens.size()];
            this.speakers = new int[tokens.size()];
        }

        boolean goesOn() {
            return from < tokens.size();
        }

        /** The words of what is left, numbered from {@code first} on as if they stood one behind the other. */
        List<TokenNetwork.Word> words(int first) {
            List<TokenNetwork.Word> words = new ArrayList<>();
            next = first;
            for (int i = from; i < tokens.size(); i++) {
                boolean settled = false;
                speakers[i] = next;
                for (String text : WordCutter.cut(tokens.get(i).text())) {
                    if (!settled && Character.isLetterOrDigit(text.codePointAt(0))) {
                        speakers[i] = next;
                        settled = true;
                    }
                    words.add(new TokenNetwork.Word(text, next));
                    next += text.length() + 1;
                }
            }
            return words;
        }

        /** Where the network stopped short, the next go begins; where it said nothing at all, there is none. */
        void take(Map<Integer, String> told) {
            int reached = -1;
            for (int i = from; i < labels.length; i++) {
                labels[i] = told.get(speakers[i]);
                reached = labels[i] == null ? reached : i;
            }
            from = reached < 0 ? tokens.size() : reached + 1;
        }
    }
}
