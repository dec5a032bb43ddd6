package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.EntityMention;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.frontline.model.Token;

/**
 * The settlements that an article names, found before it is read: recognised names, and names that a generic noun makes one
 * ("the village of P", "P village"). The noun is kept, since "a village" in a headline is the one called a village below.
 */
final class Introductions {
    private final Vocabulary vocabulary;

    Introductions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Referent> of(AnnotatedArticle article) {
        List<Referent> found = new ArrayList<>();
        for (EntityMention mention : article.mentions()) {
            if (mention.type().isPlace() && mention.link() != Link.PRONOUN) {
                found.add(Referent.of(mention));
            }
        }
        List<EntityMention> others = article.mentions().stream()
                .filter(mention -> !mention.type().isPlace() && mention.entityId() != null)
                .toList();
        List<Referent> described = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            addDescribed(sentence, described);
        }
        described.stream()
                .filter(referent -> others.stream().noneMatch(other -> covers(other, referent)))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(Referent::sentence).thenComparingInt(Referent::at));
        return found;
    }

    /** "The Druze village": the word beside the noun is no name of a place. */
    private static boolean covers(EntityMention mention, Referent referent) {
        return mention.sentence() == referent.sentence()
                && mention.begin() <= referent.at()
                && mention.end() >= referent.at() + referent.surface().length();
    }

    private void addDescribed(Sentence sentence, List<Referent> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String noun = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean introducing = vocabulary.is("settlement", noun) || vocabulary.is("urban_part", noun);
            if (!introducing || isCapitalised(tokens, i)) {
                continue;
            }
            boolean of = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("of");
            int after = of ? i + 2 : i + 1;
            int end = after;
            while (isCapitalised(tokens, end) && !isCalendar(tokens.get(end))) {
                end++;
            }
            int start = i;
            while (start > 1 && isCapitalised(tokens, start - 1)) {
                start--;
            }
            boolean byline = end < tokens.size() && isCalendar(tokens.get(end));
            if (end > after && !byline) {
                found.add(referent(sentence, after, end, noun));
            } else if (start < i && !byline) {
                found.add(referent(sentence, start, i, noun));
            }
        }
    }

    private static Referent referent(Sentence sentence, int from, int to, String noun) {
        Token first = sentence.tokens().get(from);
        int end = sentence.tokens().get(to - 1).end();
        String surface = sentence.text().substring(first.begin() - sentence.begin(), end - sentence.begin());
        return new Referent(surface, null, noun, sentence.index(), first.begin());
    }

    private boolean isCalendar(Token token) {
        return vocabulary.is("calendar", token.text().toLowerCase(Locale.ROOT));
    }

    private boolean isCapitalised(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        String text = tokens.get(i).text();
        if (vocabulary.isCompound(text.toLowerCase(Locale.ROOT))) {
            return false; // "Kurdish-held town": what is said of it, and not its name
        }
        return Character.isUpperCase(text.charAt(0)) || text.startsWith("al-") && text.length() > 3;
    }
}
