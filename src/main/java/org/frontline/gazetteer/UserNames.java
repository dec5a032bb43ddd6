package org.frontline.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.frontline.gazetteer.automaton.Posting;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A compiled gazetteer beside the listed entries: which of its places are listed already, and its names as the finder takes
 * them.
 */
final class UserNames {
    private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "neighbourhood");
    private static final double SAME_SETTLEMENT = 0.2;
    private static final double SAME_AREA = 1.5;

    private final CompiledNames compiled;
    private final Set<String> commonWords;
    private final Map<Integer, Place> same = new HashMap<>();
    private final Map<String, Place> sameById = new HashMap<>();

    UserNames(CompiledNames compiled, List<Entry> listed, Set<String> commonWords) {
        this.compiled = compiled;
        this.commonWords = commonWords;
        for (Entry entry : listed) {
            if (entry.entity() instanceof Place place) {
                findSame(place, entry.names());
            }
        }
    }

    CompiledNames compiled() {
        return compiled;
    }

    NameNode root(boolean places) {
        return new CompiledNode(this, compiled.root(), places);
    }

    @Nullable
    Entity byId(String id) {
        Place listed = sameById.get(id);
        return listed == null ? compiled.byId(id) : listed;
    }

    KnownName name(Posting posting, String key) {
        String plain = posting.plain() == null ? key : posting.plain();
        Entity entity = entity(posting.entity());
        String written = posting.written();
        if (written == null) {
            return new KnownName(entity, plain, plain, posting.canonical(), CaseRule.NAME, false);
        }
        boolean exact = written.startsWith(Entry.EXACT);
        String bare = exact ? written.substring(Entry.EXACT.length()) : written;
        CaseRule rule = CaseRule.of(bare, exact, plain, commonWords);
        return new KnownName(entity, bare, plain, posting.canonical(), rule, commonWords.contains(plain));
    }

    /** Whether an actor of the user's has a name of just these words. */
    boolean hasActor(String name) {
        String plain = Names.fold(name);
        String key = Names.keyOfFolded(plain);
        return compiled.lookup(key).stream()
                .anyMatch(p -> p.isActor() && plain.equals(p.plain() == null ? key : p.plain()));
    }

    private Entity entity(int number) {
        Place listed = same.get(number);
        return listed == null ? compiled.entity(number) : listed;
    }

    private void findSame(Place listed, List<String> names) {
        int best = -1;
        double nearest = Double.MAX_VALUE;
        for (String name : names) {
            for (Posting posting : compiled.lookup(Names.key(name))) {
                double apart = compiled.entity(posting.entity()) instanceof Place place
                        ? apart(listed, place)
                        : Double.MAX_VALUE;
                if (apart < nearest) {
                    nearest = apart;
                    best = posting.entity();
                }
            }
        }
        if (best >= 0) {
            same.putIfAbsent(best, listed);
            sameById.putIfAbsent(compiled.entity(best).id(), listed);
        }
    }

    /** How far apart two records of what may be one place lie, in degrees; infinite where they cannot be one. */
    private static double apart(Place listed, Place place) {
        if (listed.geonames() != null && listed.geonames().equals(place.geonames())) {
            return 0;
        }
        if (!Objects.equals(listed.country(), place.country())) {
            return Double.MAX_VALUE;
        }
        if (listed.type() == EntityType.COUNTRY || place.type() == EntityType.COUNTRY) {
            return listed.type() == place.type() ? 0 : Double.MAX_VALUE;
        }
        boolean settlement = SETTLEMENTS.contains(listed.kind());
        if (settlement != SETTLEMENTS.contains(place.kind())) {
            return Double.MAX_VALUE;
        }
        double narrowing = Math.cos(Math.toRadians(listed.lat()));
        double apart = Math.hypot(listed.lat() - place.lat(), (listed.lon() - place.lon()) * narrowing);
        return apart <= (settlement ? SAME_SETTLEMENT : SAME_AREA) ? apart : Double.MAX_VALUE;
    }
}
