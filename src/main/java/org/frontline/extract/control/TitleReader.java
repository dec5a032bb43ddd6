package org.frontline.extract.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.context.TitleReferents;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads from a title which place an article is about: "Battle of P", "P offensive (May 2015)", "History of P", or just "P". */
final class TitleReader {
    /** "Second Battle of", "2016 Battle of". */
    private static final int MOST_BEFORE_EVENT = 2;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<EntityMention> mentions;
    private final Vocabulary vocabulary;

    TitleReader(Sentence title, List<EntityMention> mentions, Vocabulary vocabulary) {
        this.sentence = title;
        this.tokens = title.tokens();
        this.mentions = mentions;
        this.vocabulary = vocabulary;
    }

    /** Lets the memory know what the title says. */
    void remember(PlaceMemory places) {
        rememberEntry(places.title());
        rememberSubject(places.title());
        rememberLeft(places.title());
        rememberGoal(places.title());
        rememberEvent(places);
    }

    /** A title that is one name and nothing else, and no known person or body: the article is an entry of that place. */
    private void rememberEntry(TitleReferents title) {
        boolean one =
                tokens.size() == 1 && Character.isUpperCase(tokens.get(0).text().codePointAt(0));
        EntityMention whole = mentions.stream()
                .filter(m -> m.begin() <= tokens.get(0).begin()
                        && m.end() >= tokens.get(tokens.size() - 1).end())
                .findFirst()
                .orElse(null);
        boolean place = whole != null && whole.type().isPlace();
        if (whole == null ? one : place || whole.entityId() == null) {
            String surface = whole == null ? tokens.get(0).text() : whole.surface();
            EntityMention mention = place ? whole : null;
            title.entry(new Referent(
                    surface, mention, "", sentence.index(), tokens.get(0).begin()));
        }
    }

    /** "History of P", "History of modern P": what the whole text is about. */
    private void rememberSubject(TitleReferents title) {
        if (tokens.size() > 2 && isOf("titled_account", 0)) {
            mentions.stream()
                    .filter(m ->
                            m.type().isPlace() && m.begin() >= tokens.get(2).begin())
                    .findFirst()
                    .ifPresent(m -> title.about(Referent.of(m)));
        }
    }

    /** "US announces troop withdrawal from P": what the text tells that they leave. */
    private void rememberLeft(TitleReferents title) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (isOfClass("leaving", i) && tokens.get(i + 1).text().equals("from")) {
                covering(tokens.get(i + 2))
                        .filter(m -> m.type().isPlace())
                        .findFirst()
                        .ifPresent(m -> title.topic(Referent.of(m)));
            }
        }
    }

    /** "P offensive (May 2015)", "2016 P offensive": a title that names nothing but the place and what was undertaken for it. */
    private void rememberGoal(TitleReferents title) {
        int event = 0;
        while (event < tokens.size() && !isOfClass("titled_undertaking", event)) {
            event++;
        }
        boolean last = event == tokens.size() - 1
                || event < tokens.size() && tokens.get(event + 1).text().equals("(");
        int first = event > 0 && Character.isDigit(tokens.get(0).text().charAt(0)) ? 1 : 0;
        if (!last || first >= event) {
            return;
        }
        int end = tokens.get(event - 1).end();
        covering(tokens.get(first))
                .findFirst()
                .filter(m -> m.type() == EntityType.PLACE && m.end() >= end)
                .ifPresent(m -> title.goal(Referent.of(m)));
    }

    /** "Battle of P", "Siege of P (2016)": a title that says nothing but what was fought for. */
    private void rememberEvent(PlaceMemory places) {
        int event = 0;
        while (event + 2 < tokens.size() && event <= MOST_BEFORE_EVENT && !isOf("titled_event", event)) {
            event++;
        }
        if (event + 2 >= tokens.size() || event > MOST_BEFORE_EVENT) {
            return;
        }
        EntityMention name = covering(tokens.get(event + 2)).findFirst().orElse(null);
        if (name != null) {
            if (name.type().isPlace()) {
                places.title().topic(Referent.of(name));
            }
            return;
        }
        Referent unknown = unrecognised(event + 2);
        if (unknown != null) {
            places.title().topic(unknown);
            places.name(unknown, true);
        }
    }

    /** "Siege of P": the words with a capital, where nothing recognised them. */
    private @Nullable Referent unrecognised(int from) {
        int to = from;
        while (to < tokens.size() && Character.isUpperCase(tokens.get(to).text().codePointAt(0))) {
            to++;
        }
        if (to == from) {
            return null;
        }
        int begin = tokens.get(from).begin();
        int end = tokens.get(to - 1).end();
        String surface = sentence.text().substring(begin - sentence.begin(), end - sentence.begin());
        return new Referent(surface, null, "", sentence.index(), begin);
    }

    /** Whether a word of the class stands there with "of" behind it. */
    private boolean isOf(String wordClass, int i) {
        return isOfClass(wordClass, i) && tokens.get(i + 1).text().equals("of");
    }

    private boolean isOfClass(String wordClass, int i) {
        return vocabulary.is(wordClass, tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    private Stream<EntityMention> covering(Token token) {
        return mentions.stream().filter(m -> m.begin() <= token.begin() && token.begin() < m.end());
    }
}
