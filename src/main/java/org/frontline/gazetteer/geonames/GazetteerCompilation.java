package org.frontline.gazetteer.geonames;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frontline.gazetteer.ActorFile;
import org.frontline.gazetteer.ActorFile.NamedActor;
import org.frontline.gazetteer.Names;
import org.frontline.gazetteer.automaton.ByteSource;
import org.frontline.gazetteer.automaton.CompiledHeader;
import org.frontline.gazetteer.automaton.CompiledWriter;
import org.frontline.gazetteer.automaton.EntityCodec;
import org.frontline.gazetteer.automaton.Sorting;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** Makes one gazetteer file of a GeoNames dump, a user's actors, or both. */
public final class GazetteerCompilation {
    private GazetteerCompilation() {}

    /**
     * What was made.
     *
     * @param badRows how many rows could not be read
     * @param first the first of them
     * @param badFile where all of them are, if there are any
     */
    public record Result(CompiledHeader header, long badRows, List<String> first, Path badFile) {}

    /**
     * Compiles.
     *
     * @param folder of the dump, null for none
     * @param actors the user's own, null for none
     * @param version what to call it, null for the newest date of the dump
     * @throws IllegalArgumentException if a file is missing or an actor file has no header
     */
    public static Result compile(@Nullable Path folder, @Nullable Path actors, @Nullable String version, Path output)
            throws IOException {
        Dump dump = folder == null ? null : Dump.in(folder);
        Path badFile = output.resolveSibling(output.getFileName() + ".rejects.txt");
        try (BadRows bad = new BadRows(badFile);
                CompiledWriter writer = new CompiledWriter(output)) {
            Sorting sorting = writer.sorting("facts");
            Facts facts = new Facts(sorting);
            if (actors != null) {
                add(ActorFile.read(actors), facts, bad);
            }
            String newest = dump == null ? "" : new DumpReader(dump, facts, bad).read();
            Assembly assembly = new Assembly(writer);
            sorting.forEach(assembly::take);
            assembly.finish();
            CompiledHeader header = writer.finish(version != null ? version : version(newest, actors), Names.folding());
            return new Result(header, bad.count(), bad.first(), badFile);
        }
    }

    private static String version(String newest, @Nullable Path actors) {
        String dump = newest.isEmpty() ? "" : "geonames " + newest;
        String own = actors == null ? "" : "actors " + actors.getFileName();
        return dump + (dump.isEmpty() || own.isEmpty() ? "" : ", ") + own;
    }

    private static void add(ActorFile file, Facts facts, BadRows bad) throws IOException {
        for (String message : file.bad()) {
            bad.add(message);
        }
        for (NamedActor named : file.actors()) {
            facts.entity(named.actor());
            for (int i = 0; i < named.names().size(); i++) {
                facts.name(named.actor().id(), i, named.names().get(i));
            }
        }
    }

    /** Puts the facts of one thing together. */
    private static final class Assembly {
        private final CompiledWriter writer;
        private final List<String> names = new ArrayList<>();
        private String id = "";
        private @Nullable Entity entity;

        Assembly(CompiledWriter writer) {
            this.writer = writer;
        }

        void take(byte[] bytes) throws IOException {
            ByteSource in = new ByteSource(bytes, 0);
            String of = in.key();
            if (!of.equals(id)) {
                finish();
                id = of;
            }
            switch (in.read()) {
                case Facts.ENTITY -> entity = entity == null ? EntityCodec.read(in) : entity;
                case Facts.WIKIDATA -> entity = entity instanceof Place place ? with(place, in.text()) : entity;
                default -> {
                    in.fixed();
                    names.add(in.text());
                }
            }
        }

        private static Place with(Place place, String wikidata) {
            return new Place(
                    place.id(),
                    place.name(),
                    place.type(),
                    place.kind(),
                    place.country(),
                    place.within(),
                    place.lat(),
                    place.lon(),
                    place.population(),
                    place.geonames(),
                    wikidata);
        }

        /** Names of things that no row is of are those of places that are not read. */
        void finish() throws IOException {
            if (entity != null) {
                add(entity);
            }
            entity = null;
            names.clear();
        }

        private void add(Entity thing) throws IOException {
            int number = writer.add(thing);
            Set<String> known = new HashSet<>();
            boolean canonical = true;
            for (String name : names) {
                String plain = Names.fold(name);
                boolean actor = thing instanceof Actor;
                if (!plain.isEmpty() && known.add(actor ? name : plain)) {
                    writer.name(number, thing, Names.keyOfFolded(plain), plain, canonical, actor ? name : null);
                }
                canonical = false;
            }
        }
    }
}
