package org.frontline.extract.control.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.model.Action;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** The places that an article has named so far, and what "the town", "it" or "there" goes back to. */
public final class PlaceMemory {
    /** Noun of a referent that is a side of a country: "north-eastern P", which only "the region" goes back to. */
    public static final String SIDE = "side";

    private static final int WINDOW = 6;
    private static final int OPENING = 5;
    private static final int SOON = 6;
    private static final int BESIDE = 6;
    private static final int MOST_IN_VILLAGE = 100_000;
    /** In sentences: the place that a title is about is never further away. */
    private static final int TOPIC_AGE = 1;

    private final Vocabulary vocabulary;
    private final Function<String, @Nullable Place> gazetteer;
    private final List<Referent> named = new ArrayList<>();
    private final Map<String, Integer> contested = new HashMap<>();
    private final Map<String, Integer> approached = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final List<Referent> ahead = new ArrayList<>();
    private @Nullable Referent title;
    private @Nullable Referent entry;
    private @Nullable Referent topic;
    private @Nullable Referent goal;
    private @Nullable Referent about;

    public PlaceMemory(Vocabulary vocabulary, Function<String, @Nullable Place> gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    public void name(Referent referent, boolean inTitle) {
        named.add(referent);
        if (inTitle && !isCountry(referent)) {
            title = title == null ? referent : title;
        }
    }

    /** Remembers the name that is the whole title: what the article's notes without a subject are about. */
    public void head(Referent referent) {
        entry = referent;
    }

    /** Remembers the place that the title says was fought for. */
    public void topic(Referent referent) {
        topic = referent;
    }

    /** Remembers the settlement in or around which the title says that something was undertaken: "the city" is likely that one. */
    public void goal(Referent referent) {
        goal = isSettlement(referent) && !isCountry(referent) ? referent : null;
    }

    /** Remembers the place that the title says the whole text is about, whatever it tells of it: "History of P". */
    public void about(Referent referent) {
        about = referent;
    }

    /** The place that was fought for last, else the one that the whole text is about; null where neither is known. */
    public @Nullable Referent subject(int sentence) {
        Referent last = foughtFor(sentence);
        return last != null ? last : topic;
    }

    /** The name that the article is an entry of, null where its title says more than a name. */
    public @Nullable Referent entry() {
        return entry;
    }

    /** Remembers that the place was gained, lost, held ...: it is what the text is about. */
    public void contest(Referent referent, Action action) {
        if (action == Action.ADVANCE) {
            approached.put(referent.surface(), referent.sentence());
        } else {
            contested.put(referent.surface(), referent.sentence());
        }
    }

    /** The place that was attacked or advanced on last, at most a sentence ago: what a repelled attack was for. */
    public @Nullable Referent attacked(int sentence) {
        Referent best = foughtFor(sentence);
        int last = best == null ? -1 : contested.getOrDefault(best.surface(), -1);
        for (Referent referent : named) {
            int when = approached.getOrDefault(referent.surface(), -1);
            if (when > last && sentence - when <= 1) {
                best = referent;
                last = when;
            }
        }
        return best != null ? best : topic;
    }

    /** The place that was last said to be gained, lost, held, contested or besieged, at most a sentence ago. */
    public @Nullable Referent foughtFor(int sentence) {
        Referent best = null;
        for (Referent referent : named) {
            Integer when = contested.get(referent.surface());
            boolean near = when != null && sentence - when <= 1 && when <= sentence;
            boolean later = best == null || when != null && when >= contested.getOrDefault(best.surface(), -1);
            if (near && later && !referent.noun().equals(SIDE)) {
                best = referent;
            }
        }
        return best;
    }

    /** The settlement that the text is about, for a site that stands alone ("the airport"). */
    public @Nullable Referent settlement(Position position) {
        return resolve("city", position);
    }

    /** Whether the text has told that a name is a place's: "in P", "the town of P". */
    public boolean knows(String surface) {
        return named.stream().anyMatch(referent -> referent.surface().equals(surface))
                || ahead.stream().anyMatch(referent -> referent.surface().equals(surface));
    }

    /** Remembers the name of somebody: what it ends with alone is no place. */
    public void person(String name) {
        people.add(name);
    }

    /** Whether a word is what the text calls somebody whose whole name it has told. */
    public boolean isSurname(String surface) {
        return people.stream().anyMatch(name -> name.endsWith(" " + surface));
    }

    /** "the grain silos": the place last named before a word whose name ends with the same words. */
    public @Nullable Referent namedLike(String words, Position position) {
        String ending = " " + words.toLowerCase(Locale.ROOT);
        Referent best = null;
        for (Referent referent : named) {
            if (position.isBehind(referent)
                    && referent.surface().toLowerCase(Locale.ROOT).endsWith(ending)) {
                best = referent;
            }
        }
        return best;
    }

    /** The settlement named last before a word of the same sentence, for "several districts" that are of no named place. */
    public @Nullable Referent besideSettlement(Position position) {
        Referent best = null;
        for (Referent referent : named) {
            if (position.isBeside(referent) && isSettlement(referent) && !isCountry(referent)) {
                best = referent;
            }
        }
        return best;
    }

    /** Notes the settlements of the whole article, in order, before it is read. */
    public void lookAhead(List<Referent> settlements) {
        ahead.addAll(settlements);
    }

    /** How the article last wrote the name of a place. */
    public @Nullable String surfaceOf(@Nullable String id) {
        String surface = null;
        for (Referent referent : named) {
            EntityMention mention = referent.mention();
            if (id != null && mention != null && id.equals(mention.entityId())) {
                surface = referent.surface();
                if (referent == title) {
                    return surface;
                }
            }
        }
        return surface;
    }

    /** "a village" in the opening of a report is the one that it goes on to name; null where it names none soon. */
    public @Nullable Referent introducedBy(PlacePhrase phrase, int sentence) {
        boolean settlement = vocabulary.is("settlement", phrase.noun()) || vocabulary.is("strong_place", phrase.noun());
        if (!phrase.introduces() || sentence > OPENING) {
            return null;
        }
        if (!settlement
                && !vocabulary.is("urban_part", phrase.noun())
                && !vocabulary.is("introduced_area", phrase.noun())
                && !vocabulary.is("facility", phrase.noun())) {
            return null;
        }
        if (vocabulary.is("facility", phrase.noun())) {
            return facilityAhead(phrase.noun(), sentence);
        }
        Referent next = introduced(phrase.noun(), sentence);
        if (next != null || !settlement) {
            return next;
        }
        return mostNamed(sentence + SOON, phrase.noun(), referent -> referent.sentence() > sentence);
    }

    /**
     * The place named soon and not before that a nameless one turns out to be: first what the text calls by the same noun ("a
     * village ... the village of P"), else the next one named that may be it.
     */
    private @Nullable Referent introduced(String noun, int sentence) {
        Set<String> beside = ahead.stream()
                .filter(r -> r.sentence() == sentence)
                .map(Referent::surface)
                .collect(java.util.stream.Collectors.toSet());
        List<Referent> later = ahead.stream()
                .filter(r -> r.sentence() > sentence && r.sentence() <= sentence + SOON)
                .filter(r -> !beside.contains(r.surface()) && !isCountry(r))
                .toList();
        return later.stream()
                .filter(r -> noun.equals(r.noun()) || noun.equals(nounOf(r)))
                .findFirst()
                .or(() -> later.stream()
                        .filter(r -> r.sentence() <= sentence + 2 && mayBe(noun, r))
                        .filter(r -> isSmall(noun) || !isSettlement(r))
                        .findFirst())
                .or(() -> later.stream()
                        .filter(r -> r.sentence() <= sentence + 2 && mayBe(noun, r))
                        .findFirst())
                .orElse(null);
    }

    private boolean isSmall(String noun) {
        return vocabulary.is("settlement", noun) || vocabulary.is("urban_part", noun);
    }

    private boolean mayBe(String noun, Referent referent) {
        boolean province = vocabulary.is("province", nounOf(referent));
        boolean small = isSettlement(referent) || vocabulary.is("urban_part", nounOf(referent));
        return isSmall(noun) ? small && !province : !province;
    }

    /**
     * The settlements named side by side ("P and Q") that "the two towns" goes back to, or in an opening forward.
     *
     * @param count how many there must be, 0 where the words do not say
     */
    public List<Referent> row(int count, Position position) {
        List<Referent> best = List.of();
        for (List<Referent> row : rows()) {
            Referent first = row.get(0);
            boolean near = Math.abs(first.sentence() - position.sentence()) <= SOON;
            boolean fits = near && (count == 0 || row.size() == count);
            if (fits && position.isBehind(first)) {
                best = row;
            } else if (fits && best.isEmpty() && count > 0) {
                return row;
            }
        }
        return best;
    }

    /** The settlements named side by side right before, that "the towns" goes back to. */
    public List<Referent> rowBeside(Position position) {
        List<Referent> row = row(0, position);
        return row.isEmpty() || position.sentence() - row.get(0).sentence() > 2 ? List.of() : row;
    }

    private List<List<Referent>> rows() {
        List<List<Referent>> rows = new ArrayList<>();
        List<Referent> row = new ArrayList<>();
        for (Referent referent : ahead) {
            Referent last = row.isEmpty() ? null : row.get(row.size() - 1);
            if (last != null && last.sentence() == referent.sentence() && referent.at() <= last.at()) {
                continue;
            }
            boolean settlement = isSettlement(referent) && !isCountry(referent);
            boolean beside = last != null
                    && last.sentence() == referent.sentence()
                    && referent.at() - last.at() - last.surface().length() <= BESIDE;
            if (!(settlement && beside)) {
                keep(row, rows);
                row = new ArrayList<>();
            }
            if (settlement) {
                row.add(referent);
            }
        }
        keep(row, rows);
        return rows;
    }

    private static void keep(List<Referent> row, List<List<Referent>> rows) {
        if (row.size() > 1) {
            rows.add(row);
        }
    }

    /** "an air base" in a headline: the first base that the text names. */
    private @Nullable Referent facilityAhead(String noun, int sentence) {
        return ahead.stream()
                .filter(r -> r.sentence() > sentence && r.sentence() <= sentence + SOON)
                .filter(r -> r.surface().toLowerCase(Locale.ROOT).endsWith(noun))
                .findFirst()
                .orElse(null);
    }

    /** The place that a report is about, for "rebel-held districts" that are of no named place. */
    public @Nullable Referent focus(int sentence) {
        return mostNamed(sentence + 3, "", referent -> true);
    }

    private @Nullable Referent mostNamed(int until, String noun, Predicate<Referent> admits) {
        Map<String, Integer> counts = new HashMap<>();
        for (Referent referent : ahead) {
            boolean same = !noun.isEmpty() && noun.equals(referent.noun());
            counts.merge(referent.surface(), same ? 3 : 1, Integer::sum);
        }
        Referent best = null;
        int bestCount = 1;
        for (Referent referent : ahead) {
            boolean fits = referent.sentence() <= until
                    && admits.test(referent)
                    && (!referent.noun().isEmpty() || isSettlement(referent) && !isCountry(referent));
            int count = fits ? counts.getOrDefault(referent.surface(), 0) : 0;
            if (count > bestCount) {
                best = referent;
                bestCount = count;
            }
        }
        return best;
    }

    /**
     * The place that a nominal or pronoun goes back to, null where none is likely.
     *
     * @param noun dictionary form of the nominal's noun, empty for a pronoun
     */
    public @Nullable Referent resolve(String noun, Position position) {
        Referent best = null;
        double bestScore = 0;
        for (Referent referent : named) {
            if (!position.isBehind(referent) || !fits(noun, referent)) {
                continue;
            }
            double score = score(noun, referent, position.sentence());
            if (score >= bestScore && score > 0) {
                best = referent;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(String noun, Referent referent, int sentence) {
        int age = sentence - referent.sentence();
        boolean topical = isTopic(referent) || !noun.isEmpty() && isSame(goal, referent);
        int seen = topical ? Math.min(age, TOPIC_AGE) : age;
        double score = Math.max(0, WINDOW - seen) + 0.01 * referent.at() / (1.0 + referent.at());
        Integer foughtFor = contested.get(referent.surface());
        if (foughtFor != null) {
            score += sentence - foughtFor <= 1 ? 1.5 : 1;
        }
        if (title != null && title.surface().equals(referent.surface())) {
            score += 1.5;
        }
        if (referent.noun().equals(SIDE)) {
            score -= 2; // any region with a name of its own comes first
        }
        if (!noun.isEmpty() && isSame(about, referent)) {
            score += 1;
        }
        if (!noun.isEmpty() && noun.equals(referent.noun())) {
            score += 2.5;
        } else if (!noun.isEmpty() && noun.equals(nounOf(referent))) {
            score += 1.5;
        }
        return score;
    }

    private boolean isTopic(Referent referent) {
        return isSame(topic, referent) || isSame(about, referent);
    }

    private static boolean isSame(@Nullable Referent one, Referent other) {
        return one != null && one.surface().equals(other.surface());
    }

    private String nounOf(Referent referent) {
        if (!referent.noun().isEmpty()) {
            return referent.noun();
        }
        Place place = place(referent);
        return place == null ? "" : place.kind();
    }

    private boolean fits(String noun, Referent referent) {
        if (referent.noun().equals(SIDE)) {
            return noun.equals("region");
        }
        boolean settlement = isSettlement(referent);
        if (isSame(about, referent) && vocabulary.is("bounded_area", noun)) {
            return place(referent) == null || !vocabulary.is("settlement", nounOf(referent));
        }
        if (noun.isEmpty()) {
            return !isCountry(referent);
        }
        if (noun.equals("country")) {
            return isCountry(referent);
        }
        if (isCountry(referent)) {
            return false;
        }
        if (isUnrecognised(referent)) {
            return vocabulary.is("settlement", noun)
                    || vocabulary.is("anaphoric_area", noun)
                    || referent.surface().toLowerCase(Locale.ROOT).contains(noun);
        }
        if (vocabulary.is("small_settlement", noun) && isLarge(referent)) {
            return false;
        }
        if (noun.equals("capital")
                || vocabulary.is("settlement", noun)
                || vocabulary.is("direction", noun)
                || vocabulary.is("urban_part", noun)) {
            return settlement;
        }
        if (noun.equals("province")
                || noun.equals("governorate")
                || noun.equals("oblast")
                || noun.equals("state")
                || noun.equals("region")
                || noun.equals("island")) {
            return noun.equals(nounOf(referent))
                    || referent.surface().toLowerCase(Locale.ROOT).contains(noun)
                    || noun.equals("region") && !settlement;
        }
        if (vocabulary.is("any_site", noun) && isSite(referent)) {
            return true;
        }
        if (!vocabulary.is("anaphoric_area", noun)) {
            return referent.surface().toLowerCase(Locale.ROOT).contains(noun) || noun.equals(referent.noun());
        }
        return true;
    }

    /** A name that only its slot told to be a place may be of any kind. */
    private boolean isUnrecognised(Referent referent) {
        return referent.mention() == null && referent.noun().isEmpty();
    }

    private boolean isSettlement(Referent referent) {
        Place place = place(referent);
        if (place != null) {
            return vocabulary.is("settlement", place.kind()) || place.kind().isEmpty();
        }
        return referent.noun().isEmpty() || vocabulary.is("settlement", referent.noun());
    }

    private boolean isSite(Referent referent) {
        EntityMention mention = referent.mention();
        return mention != null && mention.type() == EntityType.FACILITY || vocabulary.is("facility", referent.noun());
    }

    /** Whether a place is known to be more than any village. */
    private boolean isLarge(Referent referent) {
        Place place = place(referent);
        return place != null && place.population() > MOST_IN_VILLAGE;
    }

    private boolean isCountry(Referent referent) {
        Place place = place(referent);
        return place != null && place.kind().equals("country");
    }

    private @Nullable Place place(Referent referent) {
        EntityMention mention = referent.mention();
        String id = mention == null ? null : mention.entityId();
        return id == null ? null : gazetteer.apply(id);
    }
}
