package org.frontline.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.frontline.model.Sentence;

/**
 * The name of a town beside the word for an area is the area's: "Aleppo province", "the province of Aleppo", "the provinces of Hama
 * and Homs"; so it is where only a province has what is spoken of: "villages in eastern Hama", "the countryside of Hama".
 */
final class Areas implements LinkPass {
    private static final double CONFIDENCE = 0.95;
    private static final Set<String> WORDS =
            Set.of("province", "governorate", "oblast", "region", "state", "department");
    private static final Map<String, String> PLURALS =
            WORDS.stream().collect(Collectors.toUnmodifiableMap(word -> word + "s", word -> word));
    /** What a town has around it and its province in it; "villages of P" may be named by what follows. */
    private static final Set<String> RURAL = Set.of("countryside", "villages", "towns");

    private static final String PROVINCE = "province";

    private final Gazetteer gazetteer;

    Areas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "area";
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            if (name.type() != EntityType.PLACE) {
                continue;
            }
            String called = called(name, draft);
            if (!called.isEmpty()) {
                area(name, called).ifPresent(area -> draft.decide(name, Decision.byName(area, CONFIDENCE)));
                continue;
            }
            String word = Draft.text(name.sentence(), name.to());
            boolean whole =
                    name.end() == name.sentence().tokens().get(name.to() - 1).end();
            if (whole && WORDS.contains(word)) {
                area(name, word).ifPresent(area -> settle(draft, name, area));
            }
        }
    }

    private Optional<Candidate> area(Name name, String word) {
        return gazetteer.lookup(name.surface() + " " + word).stream()
                .filter(candidate -> isSameCountry(name, candidate))
                .findFirst();
    }

    /** The word that says around the name, or around the list that it stands in, that areas are named; empty where none does. */
    private static String called(Name name, Draft draft) {
        Sentence sentence = name.sentence();
        NameList list = NameList.around(name, draft);
        String before = Draft.text(sentence, list.from() - 1);
        String noun = Draft.text(sentence, list.from() - 2);
        if (before.equals("of") && (WORDS.contains(noun) || PLURALS.containsKey(noun))) {
            return PLURALS.getOrDefault(noun, noun);
        }
        String behind = Draft.text(sentence, list.to());
        if (list.isOfMany() && PLURALS.containsKey(behind)) {
            return PLURALS.get(behind);
        }
        return isRural(sentence, name) ? PROVINCE : "";
    }

    /** "Villages in eastern P", "the countryside of P", "the P countryside". */
    private static boolean isRural(Sentence sentence, Name name) {
        if (Draft.text(sentence, name.to()).equals("countryside")) {
            return true;
        }
        int at = name.from() - 1;
        if (Draft.text(sentence, at).endsWith("ern")) {
            at--;
        }
        String noun = Draft.text(sentence, at - 1);
        boolean of = Draft.text(sentence, at).equals("of") && noun.equals("countryside");
        return of || Draft.text(sentence, at).equals("in") && RURAL.contains(noun);
    }

    /** The word belongs to the name. */
    private static void settle(Draft draft, Name name, Candidate area) {
        Name whole = Name.of(name.sentence(), name.from(), name.to() + 1, EntityType.PLACE, CONFIDENCE);
        draft.replace(name, whole.decided(Decision.byName(area, CONFIDENCE)));
    }

    private boolean isSameCountry(Name name, Candidate candidate) {
        String id = name.entityId();
        return candidate.entity() instanceof Place area
                && (id == null
                        || gazetteer.byId(id) instanceof Place town
                                && area.country() != null
                                && area.country().equals(town.country()));
    }
}
