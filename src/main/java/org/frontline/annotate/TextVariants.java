package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The same sentences as worse sources print them: without commas, in capitals, with the capitals of a headline. */
final class TextVariants {
    /** Every n-th sentence gets a copy, so that plain text stays the rule. */
    private static final int CAPITALS_EVERY = 3;

    private static final int HEADLINE_EVERY = 4;
    private static final int LONGEST_HEADLINE = 20;

    private TextVariants() {}

    /** The sentences and copies of some of them, in an order that depends on nothing else. */
    static List<TaggedWords> augmented(List<TaggedWords> sentences) {
        List<TaggedWords> all = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            TaggedWords sentence = sentences.get(number);
            all.add(sentence);
            if (sentence.words().contains(",")) {
                all.add(withoutCommas(sentence));
            }
            if (number % CAPITALS_EVERY == 0) {
                all.add(inCapitals(sentence));
            }
            if (number % HEADLINE_EVERY == 1 && sentence.words().size() <= LONGEST_HEADLINE) {
                all.add(asHeadline(sentence));
            }
        }
        return all;
    }

    static TaggedWords withoutCommas(TaggedWords sentence) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            if (!sentence.words().get(i).equals(",")) {
                words.add(sentence.words().get(i));
                tags.add(sentence.tags().get(i));
            }
        }
        return new TaggedWords(words, tags);
    }

    static TaggedWords inCapitals(TaggedWords sentence) {
        return respelled(sentence, word -> word.toUpperCase(Locale.ROOT));
    }

    /** Every longer word with a capital, no full stop at the end. */
    static TaggedWords asHeadline(TaggedWords sentence) {
        TaggedWords capitalised = respelled(sentence, TextVariants::capitalised);
        int last = sentence.words().size() - 1;
        return sentence.words().get(last).equals(".") && last > 0
                ? new TaggedWords(
                        capitalised.words().subList(0, last), capitalised.tags().subList(0, last))
                : capitalised;
    }

    private static String capitalised(String word) {
        return word.length() > 3 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static TaggedWords respelled(TaggedWords sentence, UnaryOperator<String> spelling) {
        return new TaggedWords(sentence.words().stream().map(spelling).toList(), sentence.tags());
    }
}
