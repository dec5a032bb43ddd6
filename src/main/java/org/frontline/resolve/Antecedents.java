package org.frontline.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Actor;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Entity;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Place;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What "the group", "the city", "government forces" and "it" point back to, only where the article makes that certain: one
 * fitting thing in the sentence so far and the one before, or one in all that came before; for the forces and the rebels of
 * a country, that the article is about that country.
 */
public final class Antecedents {
    private static final double NEAR = 0.8;
    private static final double FAR = 0.65;
    private static final double BY_COUNTRY = 0.65;
    private static final double PRONOUN = 0.6;
    private static final double PREVAILING_SHARE = 0.6;
    private static final Set<String> CITIES = Set.of("city", "town", "capital");
    private static final Set<String> VILLAGES = Set.of("village", "town", "settlement");
    private static final Set<String> AREAS =
            Set.of("province", "governorate", "oblast", "region", "district", "state", "area");

    private static final Set<String> CALLED = Set.of("formerly", "previously", "known", "called", "named", "dubbed");
    private static final Set<String> TELLING = Set.of("told", "tells", "telling");
    private static final Set<String> QUARTERS = Set.of("neighbourhood", "district", "suburb", "quarter");

    private final Gazetteer gazetteer;
    private final Governments governments;
    private final WordTable nominals = WordTable.read("nominals.tsv");
    private final WordTable modifiers = WordTable.read("nominal-modifiers.tsv");
    private final WordTable tails = WordTable.read("nominal-tails.tsv");
    private final WordTable verbs = WordTable.read("government-verbs.tsv");

    Antecedents(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.governments = new Governments(gazetteer);
    }

    /** The resolver with the bundled gazetteer, built once per process. */
    public static Antecedents bundled() {
        return Bundled.INSTANCE;
    }

    /** The certain ones of an article whose mentions are linked, in reading order, none overlapping a mention. */
    public List<Antecedent> find(AnnotatedArticle linked) {
        return new Search(linked).run();
    }

    /** One article's search. */
    private final class Search {
        private final AnnotatedArticle article;
        private final Map<Integer, List<EntityMention>> mentions = new LinkedHashMap<>();
        private final @Nullable String country;
        private final @Nullable Integer year;
        private final List<Antecedent> found = new ArrayList<>();

        Search(AnnotatedArticle article) {
            this.article = article;
            article.mentions().stream().filter(m -> m.link() != Link.PRONOUN).forEach(m -> mentions.computeIfAbsent(
                            m.sentence(), s -> new ArrayList<>())
                    .add(m));
            this.country = prevailingCountry(article);
            this.year = article.article().published() == null
                    ? null
                    : Integer.valueOf(article.article().published().getYear());
        }

        List<Antecedent> run() {
            for (Sentence sentence : article.sentences()) {
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    readAt(sentence, i);
                }
            }
            return List.copyOf(found);
        }

        private void readAt(Sentence sentence, int at) {
            String word = Draft.text(sentence, at).toLowerCase(Locale.ROOT);
            if (word.equals("the")) {
                int head = at + 1;
                while (modifiers.has(lower(sentence, head))
                        || lower(sentence, head).endsWith("-held")) {
                    head++;
                }
                readNominal(sentence, at, head);
            } else if (!lower(sentence, at - 1).equals("the") && !modifiers.has(lower(sentence, at - 1))) {
                readBare(sentence, at);
            }
            if (at == 0) {
                readPronoun(sentence, word);
            }
        }

        /** Forces and rebels need no article: "government forces", "rebels". */
        private void readBare(Sentence sentence, int at) {
            String two = lower(sentence, at) + " " + lower(sentence, at + 1);
            String value = nominals.value(two);
            if (value != null) {
                readNominal(sentence, at, at);
            } else if ("rebels".equals(nominals.value(lower(sentence, at)))) {
                readNominal(sentence, at, at);
            }
        }

        private void readNominal(Sentence sentence, int from, int head) {
            String two = lower(sentence, head) + " " + lower(sentence, head + 1);
            String kind = nominals.value(two);
            int to = kind != null ? head + 2 : head + 1;
            kind = kind != null ? kind : nominals.value(lower(sentence, head));
            if (kind == null || overlapsMention(sentence, from, to) || isNamedHere(sentence, to)) {
                return;
            }
            switch (kind) {
                case "group" -> point(sentence, from, to, m -> isGroup(m) && !isTold(m));
                case "city" -> point(sentence, from, to, m -> isPlace(m, CITIES));
                case "village" -> point(sentence, from, to, m -> isPlace(m, VILLAGES));
                case "quarter" -> point(sentence, from, to, m -> isPlace(m, QUARTERS));
                case "area" -> point(sentence, from, to, m -> isPlace(m, AREAS));
                case "facility" -> point(sentence, from, to, m -> m.type() == EntityType.FACILITY);
                case "island" -> point(sentence, from, to, m -> isPlace(m, Set.of("island")));
                default -> pointByCountry(sentence, from, to, kind);
            }
        }

        /** "The city of Hama", "the group Ahrar al-Sham", "the group formerly known as ...": what follows names it. */
        private boolean isNamedHere(Sentence sentence, int to) {
            String next = Draft.text(sentence, to);
            return next.equals("of")
                    || next.equals("-")
                    || CALLED.contains(next)
                    || Draft.isCapitalized(next)
                    || tails.has(next);
        }

        /** Whoever somebody told something, as papers are, is not who the telling is about. */
        private boolean isTold(EntityMention mention) {
            List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
            int at = 0;
            while (at < tokens.size() && tokens.get(at).begin() < mention.begin()) {
                at++;
            }
            int before = at > 1 && tokens.get(at - 1).text().equalsIgnoreCase("the") ? at - 2 : at - 1;
            return before >= 0 && TELLING.contains(tokens.get(before).text());
        }

        private void readPronoun(Sentence sentence, String word) {
            boolean speaks = verbs.has(lower(sentence, 1)) || verbs.has(lower(sentence, 2));
            switch (word) {
                case "he", "she" -> point(sentence, 0, 1, m -> m.type() == EntityType.PERSON, true);
                case "they" -> point(sentence, 0, 1, m -> m.type().isForce(), true);
                case "it" -> {
                    if (speaks) {
                        point(sentence, 0, 1, m -> m.type().isForce() || m.type() == EntityType.ORGANIZATION, true);
                    }
                }
                default -> {}
            }
        }

        private void point(Sentence sentence, int from, int to, Predicate<EntityMention> fits) {
            point(sentence, from, to, fits, false);
        }

        private void point(Sentence sentence, int from, int to, Predicate<EntityMention> fits, boolean nearOnly) {
            int begin = sentence.tokens().get(from).begin();
            List<EntityMention> near = before(sentence, begin, sentence.index() - 1, fits);
            if (!near.isEmpty()) {
                addIfOne(sentence, from, to, near, nearOnly ? PRONOUN : NEAR);
            } else if (!nearOnly) {
                addIfOne(sentence, from, to, before(sentence, begin, 0, fits), FAR);
            }
        }

        private List<EntityMention> before(Sentence sentence, int begin, int first, Predicate<EntityMention> fits) {
            List<EntityMention> before = new ArrayList<>();
            for (int s = Math.max(0, first); s <= sentence.index(); s++) {
                for (EntityMention mention : mentions.getOrDefault(s, List.of())) {
                    boolean earlier = s < sentence.index() || mention.end() <= begin;
                    if (earlier && fits.test(mention)) {
                        before.add(mention);
                    }
                }
            }
            return before;
        }

        private void addIfOne(Sentence sentence, int from, int to, List<EntityMention> mentioned, double confidence) {
            long distinct =
                    mentioned.stream().map(Antecedents::identity).distinct().count();
            if (distinct == 1) {
                EntityMention last = mentioned.get(mentioned.size() - 1);
                add(sentence, from, to, last.surface(), last.type(), last.entityId(), last.entityName(), confidence);
            }
        }

        private void pointByCountry(Sentence sentence, int from, int to, String kind) {
            Entity entity = country == null ? null : ofCountry(country, kind, year);
            if (entity != null) {
                String surface = surface(sentence, from, to);
                add(sentence, from, to, surface, entity.type(), entity.id(), entity.name(), BY_COUNTRY);
            }
        }

        private void add(
                Sentence sentence,
                int from,
                int to,
                String antecedent,
                EntityType type,
                @Nullable String id,
                @Nullable String name,
                double confidence) {
            int begin = sentence.tokens().get(from).begin();
            int end = sentence.tokens().get(to - 1).end();
            found.add(new Antecedent(
                    sentence.part(),
                    sentence.index(),
                    begin,
                    end,
                    surface(sentence, from, to),
                    antecedent,
                    type,
                    id,
                    name,
                    confidence));
        }

        private boolean overlapsMention(Sentence sentence, int from, int to) {
            if (to > sentence.tokens().size()) {
                return true;
            }
            int begin = sentence.tokens().get(from).begin();
            int end = sentence.tokens().get(to - 1).end();
            return mentions.getOrDefault(sentence.index(), List.of()).stream()
                    .anyMatch(m -> m.begin() < end && begin < m.end());
        }
    }

    private static String lower(Sentence sentence, int token) {
        return Draft.text(sentence, token).toLowerCase(Locale.ROOT);
    }

    private static String surface(Sentence sentence, int from, int to) {
        int begin = sentence.tokens().get(from).begin() - sentence.begin();
        return sentence.text().substring(begin, sentence.tokens().get(to - 1).end() - sentence.begin());
    }

    private static String identity(EntityMention mention) {
        return mention.entityId() != null ? mention.entityId() : mention.surface();
    }

    private static boolean isGroup(EntityMention mention) {
        return mention.type() == EntityType.ARMED_GROUP || mention.type() == EntityType.ORGANIZATION;
    }

    /** Whether the mention's place is of such a kind; one that the gazetteer does not know may be. */
    private boolean isPlace(EntityMention mention, Set<String> kinds) {
        if (mention.entityId() == null) {
            return mention.type() == EntityType.PLACE;
        }
        return gazetteer.byId(mention.entityId()) instanceof Place place && kinds.contains(place.kind());
    }

    private @Nullable String prevailingCountry(AnnotatedArticle article) {
        Map<String, Integer> counts = new TreeMap<>();
        for (EntityMention mention : article.mentions()) {
            Entity entity = mention.entityId() == null ? null : gazetteer.byId(mention.entityId());
            String country = entity == null ? null : CountryEvidence.country(entity);
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        return new CountryEvidence(counts).prevailing(PREVAILING_SHARE);
    }

    private @Nullable Entity ofCountry(String country, String kind, @Nullable Integer year) {
        return switch (kind) {
            case "army" -> governments.army(country, year);
            case "government" -> governments.government(country, year);
            case "rebels" -> rebels(country, year);
            default -> null;
        };
    }

    private @Nullable Entity rebels(String country, @Nullable Integer year) {
        Entity people = gazetteer.byId("nationality:" + country.toLowerCase(Locale.ROOT));
        if (people == null) {
            return null;
        }
        return Validity.in(year, gazetteer.lookup(people.name() + " rebels")).stream()
                .map(Candidate::entity)
                .filter(e -> e instanceof Actor actor && actor.type() == EntityType.ARMED_GROUP)
                .findFirst()
                .orElse(null);
    }

    private static final class Bundled {
        private static final Antecedents INSTANCE = new Antecedents(Gazetteer.bundled());
    }
}
