package org.frontline.gazetteer.automaton;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts sorted names into states, all meanings of one name together; a beginning comes before what goes on from it. */
final class StateWriter {
    private final SizedFile file;
    private final List<NamedAs> open = new ArrayList<>();
    /** The words of the last name, and the state that each led to. */
    private List<String> path = List.of();

    private final List<Integer> states = new ArrayList<>();
    private int stateCount;
    private int keyCount;

    StateWriter(SizedFile file) throws IOException {
        this.file = file;
        // No state is where the root is.
        file.add(new ByteSink().varint(0));
    }

    int stateCount() {
        return stateCount;
    }

    int keyCount() {
        return keyCount;
    }

    void add(byte[] record) throws IOException {
        NamedAs name = NamedAs.read(record);
        if (!open.isEmpty() && !open.get(0).key().equals(name.key())) {
            finish();
        }
        open.add(name);
    }

    void finish() throws IOException {
        if (open.isEmpty()) {
            return;
        }
        List<String> words = List.of(open.get(0).key().split(" ", -1));
        int shared = 0;
        while (shared < Math.min(path.size(), words.size() - 1)
                && path.get(shared).equals(words.get(shared))) {
            shared++;
        }
        states.subList(shared, states.size()).clear();
        for (int i = shared; i < words.size(); i++) {
            int before = i == 0 ? States.ROOT : states.get(i - 1);
            ByteSink state = States.record(before, words.get(i));
            List<Posting> meanings = i == words.size() - 1 ? NamedAs.ranked(open) : List.of();
            state.varint(meanings.size());
            meanings.forEach(posting -> posting.write(state));
            states.add(file.add(state));
            stateCount++;
        }
        path = words;
        keyCount++;
        open.clear();
    }
}
