package org.frontline.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.Place;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** The known actors and places, by id, by name, and in running text; safe for use by many threads. */
public final class Gazetteer {
    /** Before the number of a place in GeoNames, in the ids of places that only a dump of it knows. */
    public static final String DUMP = "geonames:";

    private final Map<String, Entity> byId;
    private final Map<String, List<Actor>> successors;
    private final NameNode root;
    private final NameFinder finder;
    private final String hash;
    private final @Nullable UserNames more;

    private Gazetteer(
            Map<String, Entity> byId, NameNode listed, Set<String> commonWords, String hash, @Nullable UserNames more) {
        this.byId = byId;
        this.successors = successorsOf(byId);
        this.root = more == null ? listed : new NameNode.Joined(listed, more.root(true));
        this.finder =
                new NameFinder(more == null ? listed : new NameNode.Joined(listed, more.root(false)), commonWords);
        this.hash = hash;
        this.more = more;
    }

    /** The gazetteer that comes with the job, read once per process. */
    public static Gazetteer bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * The names of a compiled gazetteer with those that come with the job. An actor of the file with the id of one that
     * comes along takes its place; an actor's name in the file means that actor alone; a place of both is one, under the
     * id that comes along.
     *
     * @param shipped whether all of the job's own is there, else only the countries, their peoples and their forces
     * @throws IllegalArgumentException if the file's names were folded by other rules
     */
    public static Gazetteer with(CompiledNames compiled, boolean shipped) {
        if (!compiled.header().folding().equals(Names.folding())) {
            throw new IllegalArgumentException(
                    "the gazetteer file (" + compiled.header().version()
                            + ") was compiled by a version that folds names otherwise; run 'frontline gazetteer' again");
        }
        GazetteerData data = shipped ? GazetteerData.bundled() : GazetteerData.frame();
        List<Entry> entries = data.entries().stream()
                .filter(entry -> compiled.byId(entry.entity().id()) == null)
                .toList();
        UserNames more = new UserNames(compiled, entries, data.commonWords());
        List<Entry> named = entries.stream()
                .map(entry -> entry.entity() instanceof Actor ? entry.without(more::hasActor) : entry)
                .filter(Objects::nonNull)
                .toList();
        NameTrie trie = NameTrie.of(named, data.commonWords());
        return new Gazetteer(byId(entries), trie.root(), data.commonWords(), data.hash(), more);
    }

    static Gazetteer of(List<Entry> entries, Set<String> commonWords, String hash) {
        NameTrie trie = NameTrie.of(entries, commonWords);
        return new Gazetteer(byId(entries), trie.root(), commonWords, hash, null);
    }

    private static Map<String, Entity> byId(List<Entry> entries) {
        Map<String, Entity> byId = new HashMap<>();
        for (Entry entry : entries) {
            Entity before = byId.put(entry.entity().id(), entry.entity());
            if (before != null) {
                throw new IllegalArgumentException("two rows have the id " + before.id() + ": '" + before.name()
                        + "' and '" + entry.entity().name() + "'; give one of them another id");
            }
        }
        return Map.copyOf(byId);
    }

    public @Nullable Entity byId(String id) {
        Entity listed = byId.get(id);
        return listed != null || more == null ? listed : more.byId(id);
    }

    /**
     * Whether a thing is here only because a list of all places has it. Such a name says little by itself: nearly every
     * word is a village somewhere.
     */
    public static boolean isFromDump(Entity entity) {
        return entity.id().startsWith(DUMP);
    }

    /** The actors that continue the one with that id, by id. */
    public List<Actor> successors(String id) {
        return successors.getOrDefault(id, List.of());
    }

    private static Map<String, List<Actor>> successorsOf(Map<String, Entity> byId) {
        return byId.values().stream()
                .filter(entity -> entity instanceof Actor actor && actor.predecessor() != null)
                .map(Actor.class::cast)
                .sorted(Comparator.comparing(Actor::id))
                .collect(Collectors.groupingBy(actor -> Objects.requireNonNull(actor.predecessor())));
    }

    /**
     * Every entity that a surface may name, likeliest first; case does not count. Names spelled like the surface hide
     * those that only sound like it.
     */
    public List<Candidate> lookup(String surface) {
        List<String> words = Names.words(surface);
        NameNode node = root;
        for (String word : words) {
            NameNode next = node.next(Transliteration.bundled().key(word));
            if (next == null) {
                return List.of();
            }
            node = next;
        }
        List<Candidate> candidates = NameFinder.candidates(node.names(), String.join(" ", words));
        return more == null ? candidates : withoutNeighbours(candidates);
    }

    /** What is listed of a country stands for its name there; a list of all places has a hamlet of the same name. */
    private static List<Candidate> withoutNeighbours(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        Set<String> countries = candidates.stream()
                .map(Candidate::entity)
                .filter(entity -> !isFromDump(entity))
                .map(entity -> entity instanceof Place place ? place.country() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(c -> !(isFromDump(c.entity())
                        && c.entity() instanceof Place place
                        && place.country() != null
                        && countries.contains(place.country())))
                .toList();
    }

    /** The known names in a sentence: the longest at each place, from left to right, without overlap. */
    public List<Match> find(List<Token> tokens) {
        return finder.find(tokens);
    }

    /** SHA-256 of the data files, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** The user's file that it was joined with, null where it stands alone. */
    public @Nullable CompiledNames compiled() {
        return more == null ? null : more.compiled();
    }

    private static final class Bundled {
        static final Gazetteer INSTANCE = read();

        private static Gazetteer read() {
            GazetteerData data = GazetteerData.bundled();
            return of(data.entries(), data.commonWords(), data.hash());
        }
    }
}
