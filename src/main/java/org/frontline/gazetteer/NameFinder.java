package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.gazetteer.Reading.Role;
import org.frontline.model.EntityType;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** Walks the known names over running text: the longest name at each token, left to right, none overlapping. */
final class NameFinder {
    /** In texts stripped of apostrophes "Syrias" is "Syria's"; shorter words are too often others. */
    private static final int LONG_ENOUGH_FOR_BARE_POSSESSIVE = 6;

    /** Shorter words sound like too many others: "Cheney" like "Chennai". */
    private static final int LONG_ENOUGH_FOR_SOUND = 8;

    private final NameNode root;
    private final Set<String> commonWords;

    /** @param commonWords never taken for another spelling of a name */
    NameFinder(NameNode root, Set<String> commonWords) {
        this.root = root;
        this.commonWords = commonWords;
    }

    List<Match> find(List<Token> tokens) {
        List<Match> matches = new ArrayList<>(4);
        Reading reading = new Reading(tokens);
        for (int i = 0; i < tokens.size(); ) {
            Match match = reading.mayBegin(i) ? longest(reading, i) : null;
            if (match == null) {
                i++;
            } else {
                matches.add(match);
                i = match.toToken();
            }
        }
        return matches;
    }

    private @Nullable Match longest(Reading reading, int from) {
        int first = firstWord(reading, from);
        if (first < 0 || (reading.hasCapital() && !reading.hasInitialCapital(first))) {
            return null;
        }
        Match best = null;
        NameNode node = root;
        // The finder goes on after the longest match, so one that takes the "The" before it cannot overlap another.
        for (int i = first; i < reading.size(); i++) {
            Role role = reading.role(i);
            if (role == Role.BARRIER) {
                break;
            }
            if (role == Role.FILLER) {
                continue;
            }
            NameNode next = step(node, reading.words(i));
            if (next == null) {
                break;
            }
            node = next;
            List<KnownName> names = node.names();
            if (!names.isEmpty()) {
                Match match = matchAt(names, reading, from, i + 1, plain(reading, first, i));
                best = match == null ? best : match;
            }
        }
        return best;
    }

    /** The first token that carries a word, over an "al" that the name may begin with; -1 where no name begins. */
    private static int firstWord(Reading reading, int from) {
        int i = from;
        while (i < reading.size() && reading.role(i) == Role.FILLER) {
            boolean begins = i > from || (Character.isLetter(reading.text(i).charAt(0)) && !reading.isThe(i));
            if (!begins) {
                return -1;
            }
            i++;
        }
        return i < reading.size() && reading.role(i) == Role.WORD ? i : -1;
    }

    private static @Nullable NameNode step(NameNode from, List<String> words) {
        NameNode next = walk(from, words);
        String word = words.get(words.size() - 1);
        boolean mayBePossessive =
                words.size() == 1 && word.length() >= LONG_ENOUGH_FOR_BARE_POSSESSIVE && word.endsWith("s");
        return next == null && mayBePossessive ? walk(from, List.of(word.substring(0, word.length() - 1))) : next;
    }

    private static @Nullable NameNode walk(NameNode from, List<String> words) {
        NameNode node = from;
        for (String word : words) {
            NameNode next = node.next(Transliteration.bundled().key(word));
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node;
    }

    private @Nullable Match matchAt(List<KnownName> names, Reading reading, int from, int to, String plain) {
        List<KnownName> allowed = allowed(names, reading, from, to, plain);
        if (allowed.isEmpty() || !isNear(allowed, plain)) {
            return null;
        }
        boolean withThe = allowed.get(0).hasThe() && reading.followsThe(from);
        return new Match(withThe ? from - 1 : from, to, candidates(allowed, plain));
    }

    /** Whether a text's words are near enough to names with the same key. */
    private boolean isNear(List<KnownName> names, String plain) {
        if (spelled(names, plain)) {
            return true;
        }
        String bare = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
        if (commonWords.contains(plain) || commonWords.contains(bare)) {
            return false;
        }
        return spelled(names, bare) || maySound(names, plain);
    }

    private static boolean spelled(List<KnownName> names, String plain) {
        return names.stream().anyMatch(name -> name.plain().equals(plain));
    }

    /** Of single words only long ones and those of {@code name-parts.tsv} may be another spelling; no demonym has one. */
    private static boolean maySound(List<KnownName> names, String plain) {
        boolean demonym = names.stream().anyMatch(name -> name.entity().type() == EntityType.NATIONALITY);
        boolean telling = plain.indexOf(' ') >= 0
                || plain.length() >= LONG_ENOUGH_FOR_SOUND
                || Transliteration.bundled().isPart(plain);
        return telling && !demonym;
    }

    private static List<KnownName> allowed(List<KnownName> names, Reading reading, int from, int to, String plain) {
        String surface = reading.surface(from, to);
        List<KnownName> allowed = new ArrayList<>(names.size());
        for (KnownName name : names) {
            boolean withThe = name.hasThe() && reading.followsThe(from);
            String text = withThe ? KnownName.THE + surface : surface;
            boolean opening = !withThe && reading.isOpening(from);
            if (name.allows(text, plain, reading.sentenceCase(), opening)) {
                allowed.add(name);
            }
        }
        return allowed;
    }

    /** The names spelled just so where there are any, else those that sound so; an entity once. */
    static List<Candidate> candidates(List<KnownName> names, String plain) {
        List<Candidate> same = distinct(names, plain);
        return same.isEmpty() ? distinct(names, null) : same;
    }

    private static List<Candidate> distinct(List<KnownName> names, @Nullable String plain) {
        List<Candidate> candidates = new ArrayList<>(names.size());
        for (KnownName name : names) {
            boolean wanted = plain == null || plain.equals(name.plain());
            if (wanted
                    && candidates.stream()
                            .noneMatch(c -> c.entity().id().equals(name.entity().id()))) {
                candidates.add(name.candidate());
            }
        }
        return candidates;
    }

    private static String plain(Reading reading, int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (reading.role(i) == Role.WORD) {
                words.addAll(reading.words(i));
            }
        }
        return String.join(" ", words);
    }
}
