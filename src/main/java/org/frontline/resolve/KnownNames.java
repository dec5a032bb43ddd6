package org.frontline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.gazetteer.Match;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** Names of the gazetteer where the text has them, longest first, and beside them the recogniser's that it does not know. */
final class KnownNames implements LinkPass {
    private static final double KNOWN = 0.95;
    /** A recogniser's name below this is a guess by capitals: known names inside it stand. */
    private static final double TRUSTED = 0.5;

    private final Gazetteer gazetteer;
    private final WordTable titles = WordTable.read("person-titles.tsv");

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "known-name";
    }

    @Override
    public void run(Draft draft) {
        List<List<Name>> recognised = recognised(draft);
        for (Sentence sentence : draft.sentences()) {
            List<Name> known = known(sentence);
            for (Name name : recognised.get(sentence.index())) {
                settle(draft, name, known);
            }
            known.forEach(draft::add);
        }
    }

    private List<Name> known(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (Match match : gazetteer.find(sentence.tokens())) {
            EntityType type = match.candidates().get(0).entity().type();
            Name name = Name.of(sentence, match.fromToken(), match.toToken(), type, KNOWN)
                    .withCandidates(match.candidates());
            names.add(
                    match.candidates().size() == 1
                            ? name.decided(Decision.only(match.candidates().get(0)))
                            : name);
        }
        return names;
    }

    private static List<List<Name>> recognised(Draft draft) {
        List<List<Name>> names = new ArrayList<>();
        draft.sentences().forEach(sentence -> names.add(new ArrayList<>()));
        for (EntityMention mention : draft.article().mentions()) {
            Name name = name(draft.sentences().get(mention.sentence()), mention);
            if (name != null) {
                names.get(mention.sentence()).add(name);
            }
        }
        return names;
    }

    private static @Nullable Name name(Sentence sentence, EntityMention mention) {
        int from = -1;
        int to = -1;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > mention.begin() && tokens.get(i).begin() < mention.end()) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return from < 0
                ? null
                : Name.of(sentence, from, to, mention.type(), mention.confidence())
                        .cut(mention.begin(), mention.end());
    }

    /** Takes the recognised name where no known one overlaps it, or where those are only parts of it. */
    private void settle(Draft draft, Name recognised, List<Name> known) {
        List<Name> overlapping = known.stream().filter(recognised::overlaps).toList();
        if (overlapping.isEmpty()) {
            draft.add(recognised);
        } else if (recognised.confidence() >= TRUSTED && overlapping.stream().allMatch(k -> isPart(k, recognised))) {
            known.removeAll(overlapping);
            draft.add(recognised);
        }
    }

    private boolean isPart(Name known, Name whole) {
        if (!whole.contains(known) || known.length() == whole.length()) {
            return false;
        }
        if (known.type() == EntityType.PERSON) {
            return whole.type() == EntityType.PERSON && known.length() == 1 && !isTitled(known, whole);
        }
        return switch (whole.type()) {
            case PERSON, ORGANIZATION, ARMED_GROUP, STATE_FORCE -> !known.type().isActor();
            case PLACE, FACILITY -> known.type().isPlace();
            case COUNTRY, NATIONALITY -> false;
        };
    }

    /** Whether only titles stand before the known name: "President Assad", unlike "Asma Assad". */
    private boolean isTitled(Name known, Name whole) {
        for (int i = whole.from(); i < known.from(); i++) {
            if (!titles.has(Draft.text(whole.sentence(), i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
