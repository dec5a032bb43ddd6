package org.frontline.extract.control.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.extract.control.context.WarlikeWords;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.ControlMention;
import org.frontline.model.EntityMention;
import org.frontline.model.Sentence;
import org.frontline.model.Slot;
import org.frontline.model.Span;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against the mentions of one article: facts that hold or do not, by name. They tell of the mention's own words,
 * of what the sentences around it speak of, and of how much the whole article has to do with war.
 */
public final class ConfidenceFeatures {
    private static final int[] DISTANCES = {1, 2, 3, 5, 8, 13};
    private static final int[] LENGTHS = {10, 20, 30, 45};
    private static final int[] COUNTS = {0, 1, 2, 4, 8, 16};
    private static final int[] RATES = {3, 6, 10, 15, 22, 32, 45};
    private static final int[] SHARES = {5, 10, 20, 30, 50, 80};
    private static final int MOST_WORDS = 5;
    /** Sentences before and behind that one's own. */
    private static final int NEIGHBOURS = 2;

    private static final List<String> SHORT = List.of("article=short");

    private final String title;
    private final Map<Integer, List<EntityMention>> names;
    private final List<Integer> warlikeWords;
    private final Map<Integer, Long> inSentence;
    private final Map<String, Long> ofPlace;
    private final List<String> ofArticle;

    /** @param mentions all that were found in the article */
    public ConfidenceFeatures(AnnotatedArticle article, List<ControlMention> mentions) {
        title = article.article().title();
        names = article.mentions().stream().collect(Collectors.groupingBy(EntityMention::sentence));
        WarlikeWords warlike = new WarlikeWords(Vocabulary.bundled());
        warlikeWords = article.sentences().stream().map(warlike::in).toList();
        inSentence = counts(mentions, mention -> mention.sentence().index());
        ofPlace = counts(mentions, mention -> mention.place().surface());
        ofArticle = ofArticle(article, mentions.size());
    }

    private static <K> Map<K, Long> counts(List<ControlMention> mentions, Function<ControlMention, K> key) {
        return mentions.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private List<String> ofArticle(AnnotatedArticle article, int mentions) {
        if (Confidence.isShort(article)) {
            return SHORT;
        }
        int tokens =
                article.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
        int warlikeTokens = warlikeWords.stream().mapToInt(n -> n).sum();
        int forces = (int)
                article.mentions().stream().filter(m -> m.type().isForce()).count();
        return List.of(
                "warlike words in a thousand=" + bin(warlikeTokens * 1000 / tokens, RATES),
                "forces in a thousand=" + bin(forces * 1000 / tokens, RATES),
                "mentions in article=" + bin(mentions, COUNTS),
                "mentions in a hundred sentences="
                        + bin(mentions * 100 / article.sentences().size(), SHARES));
    }

    /** Those of one mention; no name comes twice. */
    public List<String> of(ControlMention mention) {
        List<String> features = alone(mention);
        if (!ofArticle.equals(SHORT)) {
            features.removeAll(SHORT);
            features.addAll(ofArticle);
            features.add("warlike words near=" + bin(warlikeWordsNear(mention.sentence()), COUNTS));
        }
        return features;
    }

    /** Those of one mention, were it in an article too short to tell what it is about. */
    public List<String> alone(ControlMention mention) {
        List<String> features = new ArrayList<>(SHORT);
        Sentence sentence = mention.sentence();
        String action = mention.action().label();
        String trigger = tokensOf(mention.trigger(), sentence)
                .findFirst()
                .map(Token::lemma)
                .orElse("");
        features.add("action=" + action);
        features.add("rule=" + mention.rule());
        features.add("trigger=" + trigger);
        features.add("trigger of " + mention.rule() + "=" + trigger);
        features.add("modality=" + mention.modality().label());
        features.add("layout=" + sentence.kind().name().toLowerCase(Locale.ROOT) + " of "
                + sentence.part().name().toLowerCase(Locale.ROOT));
        features.add("attributed=" + (mention.attribution() != null));
        features.add("background=" + mention.background());
        features.add("dated=" + (mention.time() != null));
        features.add("length=" + bin(sentence.tokens().size(), LENGTHS));
        features.add("in sentence=" + bin(inSentence.getOrDefault(sentence.index(), 0L), COUNTS));
        features.add("of place=" + bin(ofPlace.getOrDefault(mention.place().surface(), 0L), COUNTS));
        features.add("counterparty=" + kind(mention.counterparty()));
        features.add("warlike words here=" + bin(warlikeWords.get(sentence.index()), COUNTS));
        addPlace(features, mention);
        addActor(features, mention);
        names.getOrDefault(sentence.index(), List.of()).stream()
                .map(name -> "beside=" + name.type().name().toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(features::add);
        return features;
    }

    private void addPlace(List<String> features, ControlMention mention) {
        String surface = mention.place().surface();
        Token nearest = nearest(surface, mention);
        String kind = nearest != null
                ? kindAt(nearest, mention.sentence())
                : title.contains(surface) ? "in title" : "elsewhere";
        features.add("place=" + kind);
        features.add("place of " + mention.action().label() + "=" + kind);
        features.add("place of " + mention.rule() + "=" + kind);
        features.add("place is "
                + (mention.placeEntity() == null
                        ? "unlinked"
                        : mention.placeEntity().kind()));
        features.add("place begins small=" + Character.isLowerCase(surface.codePointAt(0)));
        features.add("words of place=" + Math.min(MOST_WORDS, surface.split(" ", -1).length));
        if (nearest != null) {
            int away = distance(nearest, mention);
            features.add("place is " + (away < 0 ? "before by " : "behind by ") + bin(Math.abs(away), DISTANCES));
        }
    }

    private void addActor(List<String> features, ControlMention mention) {
        Slot actor = mention.actor();
        Token nearest = actor == null ? null : nearest(actor.surface(), mention);
        String kind = actor == null ? "none" : nearest == null ? "elsewhere" : kindAt(nearest, mention.sentence());
        features.add("actor=" + kind);
        features.add("actor of " + mention.action().label() + "=" + kind);
        features.add("actor of " + mention.rule() + "=" + kind);
        features.add("actor is " + kind(actor));
        if (nearest != null && kind.equals("noun")) {
            features.add("actor's noun=" + nearest.lemma());
        }
    }

    private int warlikeWordsNear(Sentence sentence) {
        int from = Math.max(0, sentence.index() - NEIGHBOURS);
        int to = Math.min(warlikeWords.size(), sentence.index() + NEIGHBOURS + 1);
        return warlikeWords.subList(from, to).stream().mapToInt(n -> n).sum();
    }

    private static Stream<Token> tokensOf(Span span, Sentence sentence) {
        return sentence.tokens().stream().filter(token -> token.span().overlaps(span));
    }

    /** The last word of a surface where it stands nearest to the trigger, null where the sentence does not have it. */
    private static @Nullable Token nearest(String surface, ControlMention mention) {
        String last = surface.substring(surface.lastIndexOf(' ') + 1);
        Optional<Token> token = mention.sentence().tokens().stream()
                .filter(t -> t.text().equals(last))
                .min(Comparator.comparingInt(t -> Math.abs(distance(t, mention))));
        return token.orElse(null);
    }

    /** In words, negative before the trigger. */
    private static int distance(Token token, ControlMention mention) {
        List<Token> tokens = mention.sentence().tokens();
        int at = tokens.indexOf(token);
        int trigger = 0;
        while (trigger < tokens.size() - 1
                && tokens.get(trigger).end() <= mention.trigger().begin()) {
            trigger++;
        }
        return at - trigger;
    }

    /** The type of the name that a word belongs to and whether it is linked, "noun" where it belongs to none. */
    private String kindAt(Token token, Sentence sentence) {
        return names.getOrDefault(sentence.index(), List.of()).stream()
                .filter(name -> name.part() == sentence.part() && name.span().overlaps(token.span()))
                .map(name -> name.type().name().toLowerCase(Locale.ROOT)
                        + (name.entityId() == null ? " unlinked" : " linked"))
                .findFirst()
                .orElse("noun");
    }

    private static String kind(@Nullable Slot party) {
        return party == null ? "none" : party.id() == null ? "unlinked" : "linked";
    }

    private static String bin(long value, int[] bounds) {
        for (int bound : bounds) {
            if (value <= bound) {
                return "to " + bound;
            }
        }
        return "beyond";
    }
}
