package org.frontline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.gazetteer.Match;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;
import org.frontline.model.Token;

/**
 * What the gazetteer knows of the names that the recogniser found. Where it stands, how long it is and whether it is a
 * person, a body or a place is the recogniser's to say. Beside them stand the places that it overlooked, and known actors of
 * several words that it took for none or only for a part: "Assad regime".
 */
final class KnownNames implements LinkPass {
    private static final double KNOWN = 0.95;
    private static final int LONG_ENOUGH_FOR_BARE_POSSESSIVE = 6;
    /** "Irans": of words so short only countries. */
    private static final int SHORTEST_POSSESSIVE = 5;

    private static final Set<String> PLACE_NOUNS = Set.of(
            "city",
            "town",
            "village",
            "settlement",
            "neighbourhood",
            "neighborhood",
            "district",
            "suburb",
            "quarter",
            "province",
            "governorate");

    private final Gazetteer gazetteer;
    private final WordTable eventNouns = WordTable.read("event-nouns.tsv");

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "known-name";
    }

    @Override
    public void run(Draft draft) {
        List<List<EntityMention>> recognised = new ArrayList<>();
        draft.sentences().forEach(sentence -> recognised.add(new ArrayList<>()));
        draft.article().mentions().forEach(m -> recognised.get(m.sentence()).add(m));
        for (Sentence sentence : draft.sentences()) {
            List<Match> matches = gazetteer.find(sentence.tokens());
            List<Name> names = recognised.get(sentence.index()).stream()
                    .map(mention -> name(sentence, mention))
                    .toList();
            List<Match> descriptions = matches.stream()
                    .filter(match -> isOverlooked(sentence, match, names))
                    .toList();
            for (Name name : names) {
                if (!isOfEvent(name) && descriptions.stream().noneMatch(match -> overlap(name, match))) {
                    draft.add(settled(name, matches));
                }
            }
            descriptions.forEach(match -> draft.add(overlooked(sentence, match)));
        }
    }

    /** "London Marathon" names no place. */
    private boolean isOfEvent(Name name) {
        return name.type().isPlace() && eventNouns.has(Draft.text(name.sentence(), name.to()));
    }

    /** Whether a known name stands that the recogniser did not find: a place, a group, or an actor of several words. */
    private static boolean isOverlooked(Sentence sentence, Match match, List<Name> names) {
        EntityType type = match.candidates().get(0).entity().type();
        boolean several = match.toToken() - match.fromToken() > 1;
        if (type.isPlace() || type == EntityType.PERSON || type == EntityType.NATIONALITY) {
            return (several || type.isPlace() && standsAlone(sentence, match))
                    && names.stream().noneMatch(name -> overlap(name, match));
        }
        return (several || type == EntityType.ARMED_GROUP && standsAlone(sentence, match))
                && names.stream()
                        .filter(name -> overlap(name, match))
                        .allMatch(name -> match.fromToken() <= name.from()
                                && name.to() <= match.toToken()
                                && name.length() < match.toToken() - match.fromToken()
                                && (name.to() < match.toToken() || name.type() != kindOf(match)));
    }

    /** Not a part of what looks like a longer name, or of a sum of money. */
    private static boolean standsAlone(Sentence sentence, Match match) {
        String before = Draft.text(sentence, match.fromToken() - 1);
        String after = Draft.text(sentence, match.toToken());
        String last = Draft.text(sentence, match.toToken() - 1);
        return !Draft.isCapitalized(after) && !before.endsWith("$") && !after.startsWith("$") && !last.endsWith("$");
    }

    private static EntityType kindOf(Match match) {
        return match.candidates().get(0).entity().type();
    }

    private static boolean overlap(Name name, Match match) {
        return name.from() < match.toToken() && match.fromToken() < name.to();
    }

    private static Name overlooked(Sentence sentence, Match match) {
        Name name = Name.of(sentence, match.fromToken(), match.toToken(), kindOf(match), KNOWN)
                .withCandidates(match.candidates());
        return match.candidates().size() == 1
                ? name.decided(Decision.only(match.candidates().get(0)))
                : name;
    }

    private Name settled(Name recognised, List<Match> matches) {
        List<Candidate> candidates = candidates(recognised, matches);
        // "US$" is money.
        if (candidates.isEmpty() || recognised.surface().endsWith("$")) {
            return recognised;
        }
        Name known = Name.of(recognised.sentence(), recognised.from(), recognised.to(), recognised.type(), KNOWN)
                .cut(recognised.begin(), recognised.end())
                .withCandidates(candidates);
        return candidates.size() == 1 && !Gazetteer.isFromDump(candidates.get(0).entity())
                ? known.decided(Decision.only(candidates.get(0)))
                : known;
    }

    /** What the name may mean: of the kind that the recogniser took it for where there is such. */
    private List<Candidate> candidates(Name name, List<Match> matches) {
        for (Match match : matches) {
            boolean same = match.fromToken() == name.from() && match.toToken() == name.to();
            boolean titled = match.toToken() == name.to() && match.fromToken() < name.from();
            if (same || titled && name.type() == EntityType.PERSON) {
                List<Candidate> fitting = fitting(name.type(), match.candidates());
                boolean mayMislead = name.type() != EntityType.PERSON || isWholeSentence(name) || isCalledPlace(name);
                return fitting.isEmpty() && mayMislead ? match.candidates() : fitting;
            }
        }
        List<Candidate> found = fitting(name.type(), gazetteer.lookup(name.surface()));
        return found.isEmpty() && mayBePossessive(name) ? owners(name) : found;
    }

    private List<Candidate> owners(Name name) {
        boolean isShort = name.surface().length() < LONG_ENOUGH_FOR_BARE_POSSESSIVE;
        return fitting(name.type(), gazetteer.lookup(bare(name))).stream()
                .filter(candidate -> !isShort || candidate.entity().type() == EntityType.COUNTRY)
                .toList();
    }

    /** In texts stripped of apostrophes "Syrias" is "Syria's". */
    private static boolean mayBePossessive(Name name) {
        return name.surface().length() >= SHORTEST_POSSESSIVE && name.surface().endsWith("s");
    }

    private static String bare(Name name) {
        return name.surface().substring(0, name.surface().length() - 1);
    }

    /** A title that is a name and nothing else gives the recogniser nothing to tell a person by. */
    private static boolean isWholeSentence(Name name) {
        return name.length() == name.sentence().tokens().size();
    }

    /** "The village of Mansour": what stands there is a place, however much it looks like a person. */
    private static boolean isCalledPlace(Name name) {
        return Draft.text(name.sentence(), name.from() - 1).equals("of")
                && PLACE_NOUNS.contains(
                        Draft.text(name.sentence(), name.from() - 2).toLowerCase(Locale.ROOT));
    }

    private static List<Candidate> fitting(EntityType type, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> kind(candidate.entity().type()) == kind(type))
                .toList();
    }

    private static EntityType kind(EntityType type) {
        return switch (type) {
            case PERSON -> EntityType.PERSON;
            case ORGANIZATION, ARMED_GROUP, STATE_FORCE -> EntityType.ORGANIZATION;
            case COUNTRY, PLACE, FACILITY -> EntityType.PLACE;
            case NATIONALITY -> EntityType.NATIONALITY;
        };
    }

    private static Name name(Sentence sentence, EntityMention mention) {
        int from = 0;
        List<Token> tokens = sentence.tokens();
        while (tokens.get(from).end() <= mention.begin()) {
            from++;
        }
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).begin() < mention.end()) {
            to++;
        }
        return Name.of(sentence, from, to, mention.type(), mention.confidence()).cut(mention.begin(), mention.end());
    }
}
