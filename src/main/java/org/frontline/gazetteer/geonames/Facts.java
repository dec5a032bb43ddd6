package org.frontline.gazetteer.geonames;

import java.io.IOException;
import org.frontline.gazetteer.automaton.ByteSink;
import org.frontline.gazetteer.automaton.EntityCodec;
import org.frontline.gazetteer.automaton.Sorting;
import org.frontline.model.Entity;

/** Writes what the files say of things as records that sort by id: the thing first, then its Wikidata id, then names. */
final class Facts {
    static final int ENTITY = 1;
    static final int WIKIDATA = 2;
    static final int NAME = 3;

    /** A name beyond this is none; GeoNames ends them at 400 characters. */
    static final int LONGEST_NAME = 500;

    private final Sorting sorting;

    Facts(Sorting sorting) {
        this.sorting = sorting;
    }

    void entity(Entity entity) throws IOException {
        ByteSink record = begin(entity.id(), ENTITY);
        EntityCodec.write(entity, record);
        sorting.add(record);
    }

    void wikidata(String id, String number) throws IOException {
        sorting.add(begin(id, WIKIDATA).text(number));
    }

    /** @param order of the name among those of the thing: its own name is the first */
    void name(String id, int order, String name) throws IOException {
        if (name.length() <= LONGEST_NAME) {
            sorting.add(begin(id, NAME).fixed(order).text(name));
        }
    }

    private static ByteSink begin(String id, int kind) {
        ByteSink record = new ByteSink().key(id);
        record.write(kind);
        return record;
    }
}
