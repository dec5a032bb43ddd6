package org.frontline.gazetteer.automaton;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a compiled gazetteer says of itself.
 *
 * @param version of what it was made of, e.g. {@code geonames 2026-11-20}
 * @param folding stands for the rules by which its names were folded: a reader that folds otherwise would not find them
 * @param entities how many things it knows
 * @param states of the automaton
 * @param keys how many different names, folded
 * @param names how many pairs of a name and a thing
 */
public record CompiledHeader(String version, String folding, int entities, int states, int keys, long names) {
    void write(DataOutput out) throws IOException {
        out.writeUTF(version);
        out.writeUTF(folding);
        out.writeInt(entities);
        out.writeInt(states);
        out.writeInt(keys);
        out.writeLong(names);
    }

    static CompiledHeader read(DataInput in) throws IOException {
        return new CompiledHeader(in.readUTF(), in.readUTF(), in.readInt(), in.readInt(), in.readInt(), in.readLong());
    }
}
