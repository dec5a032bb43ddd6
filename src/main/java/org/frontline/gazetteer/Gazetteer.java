package org.frontline.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontline.gazetteer.NameTrie.Node;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** The known actors and places, by id, by name, and in running text; safe for use by many threads. */
public final class Gazetteer {
    private final Map<String, Entity> byId;
    private final Map<String, List<Actor>> successors;
    private final NameTrie trie;
    private final NameFinder finder;
    private final String hash;

    private Gazetteer(Map<String, Entity> byId, NameTrie trie, Set<String> commonWords, String hash) {
        this.byId = byId;
        this.successors = successorsOf(byId);
        this.trie = trie;
        this.finder = new NameFinder(trie, commonWords);
        this.hash = hash;
    }

    /** The gazetteer that comes with the job, read once per process. */
    public static Gazetteer bundled() {
        return Bundled.INSTANCE;
    }

    static Gazetteer of(List<Entry> entries, Set<String> commonWords, String hash) {
        Map<String, Entity> byId = new HashMap<>();
        for (Entry entry : entries) {
            Entity before = byId.put(entry.entity().id(), entry.entity());
            if (before != null) {
                throw new IllegalArgumentException("two rows have the id " + before.id() + ": '" + before.name()
                        + "' and '" + entry.entity().name() + "'; give one of them another id");
            }
        }
        return new Gazetteer(Map.copyOf(byId), NameTrie.of(entries, commonWords), commonWords, hash);
    }

    public @Nullable Entity byId(String id) {
        return byId.get(id);
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
        Node node = trie.root();
        for (String word : words) {
            Node next = node.next(Transliteration.bundled().key(word));
            if (next == null) {
                return List.of();
            }
            node = next;
        }
        return NameFinder.candidates(node.names(), String.join(" ", words));
    }

    /** The known names in a sentence: the longest at each place, from left to right, without overlap. */
    public List<Match> find(List<Token> tokens) {
        return finder.find(tokens);
    }

    /** SHA-256 of the data files, in hexadecimal. */
    public String hash() {
        return hash;
    }

    private static final class Bundled {
        static final Gazetteer INSTANCE = read();

        private static Gazetteer read() {
            GazetteerData data = GazetteerData.bundled();
            return of(data.entries(), data.commonWords(), data.hash());
        }
    }
}
