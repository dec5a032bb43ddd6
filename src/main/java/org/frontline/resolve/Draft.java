package org.frontline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.gazetteer.Names;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Entity;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** The names of one article while the passes work on them, and how many each pass settled. */
final class Draft {
    private static final Comparator<Name> BY_POSITION = Comparator.comparingInt(Name::begin);

    private final AnnotatedArticle article;
    private final List<List<Name>> names = new ArrayList<>();
    private final Map<String, Integer> hits = new LinkedHashMap<>();
    private final @Nullable Integer year;
    private final Map<String, Optional<Entity>> entities = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private @Nullable Map<String, Name> settled;
    private String pass = "";

    Draft(AnnotatedArticle article) {
        this.article = article;
        article.sentences().forEach(sentence -> names.add(new ArrayList<>()));
        Integer published = published();
        this.year = published != null ? published : mostNamedYear();
    }

    AnnotatedArticle article() {
        return article;
    }

    /** The year that the article is of: its publication's, else the year that it speaks of most, null where of none. */
    @Nullable
    Integer year() {
        return year;
    }

    /** The year of publication, null where the article is undated. */
    @Nullable
    Integer published() {
        LocalDate published = article.article().published();
        return published == null ? null : Integer.valueOf(published.getYear());
    }

    private @Nullable Integer mostNamedYear() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Sentence sentence : sentences()) {
            for (Token token : sentence.tokens()) {
                year(token).ifPresent(named -> counts.merge(named, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The year that a token of four digits names. */
    static OptionalInt year(Token token) {
        String text = token.text();
        boolean year = text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    void begin(String passName) {
        pass = passName;
        settled = null;
        hits.put(pass, 0);
    }

    Map<String, Integer> hits() {
        return hits;
    }

    List<Sentence> sentences() {
        return article.sentences();
    }

    /** The names of a sentence by position, as they are now. */
    List<Name> in(int sentence) {
        return List.copyOf(names.get(sentence));
    }

    List<Name> all() {
        return names.stream().flatMap(List::stream).toList();
    }

    void add(Name name) {
        List<Name> there = names.get(name.sentence().index());
        there.add(name);
        there.sort(BY_POSITION);
        if (name.decision() != null) {
            hits.merge(pass, 1, Integer::sum);
        }
    }

    void drop(Name name) {
        names.get(name.sentence().index()).remove(name);
    }

    /** Puts a name in the place of another and of all that it overlaps. */
    void replace(Name old, Name made) {
        List<Name> there = names.get(old.sentence().index());
        there.remove(old);
        there.removeIf(made::overlaps);
        add(made);
    }

    void decide(Name name, Decision decision) {
        replace(name, name.decided(decision));
    }

    /** What a name was settled to mean, null for what none is settled for; the gazetteer is that of all passes. */
    @Nullable
    Entity entity(@Nullable Name name, Gazetteer gazetteer) {
        String id = name == null ? null : name.entityId();
        return id == null
                ? null
                : entities.computeIfAbsent(id, key -> Optional.ofNullable(gazetteer.byId(key)))
                        .orElse(null);
    }

    /** A name's words as {@link Names#fold} has them; passes ask for them again and again. */
    String folded(Name name) {
        return folded.computeIfAbsent(name.surface(), Names::fold);
    }

    /**
     * The first name of those folded words that was settled when the pass first asked; what the pass itself settles by it means
     * the same. Null where none was.
     */
    @Nullable
    Name settled(String words) {
        Map<String, Name> known = settled;
        if (known == null) {
            known = new HashMap<>();
            for (Name name : all()) {
                if (name.decision() != null) {
                    known.putIfAbsent(folded(name), name);
                }
            }
            settled = known;
        }
        return known.get(words);
    }

    /** The name that holds the token, null where none does. */
    @Nullable
    Name at(Sentence sentence, int token) {
        for (Name name : names.get(sentence.index())) {
            if (name.from() <= token && token < name.to()) {
                return name;
            }
        }
        return null;
    }

    /** The token's text, empty beyond either end of the sentence. */
    static String text(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        return token >= 0 && token < tokens.size() ? tokens.get(token).text() : "";
    }

    static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
