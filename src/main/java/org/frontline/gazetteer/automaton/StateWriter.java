package org.frontline.gazetteer.automaton;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts sorted names into states, all meanings of one name together, and the states into the bins of their hashes, for which
 * it sorts them on disk.
 */
final class StateWriter {
    private final Sorting sorting;
    private final SizedFile elsewhere;
    private final List<NamedAs> open = new ArrayList<>();
    /** The words of the last name. */
    private List<String> path = List.of();

    private int stateCount;
    private int keyCount;
    private long bytes;

    /**
     * @param sorting an empty one, for the states alone
     * @param elsewhere takes the entries longer than a bin
     */
    StateWriter(Sorting sorting, SizedFile elsewhere) {
        this.sorting = sorting;
        this.elsewhere = elsewhere;
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
            addOpen();
        }
        open.add(name);
    }

    private void addOpen() throws IOException {
        if (open.isEmpty()) {
            return;
        }
        List<String> words = List.of(open.get(0).key().split(" ", -1));
        int shared = 0;
        while (shared < Math.min(path.size(), words.size() - 1)
                && path.get(shared).equals(words.get(shared))) {
            shared++;
        }
        for (int count = shared + 1; count < words.size(); count++) {
            addState(String.join(" ", words.subList(0, count)), List.of());
        }
        addState(open.get(0).key(), NamedAs.ranked(open));
        path = words;
        keyCount++;
        open.clear();
    }

    private void addState(String key, List<Posting> meanings) throws IOException {
        ByteSink content = new ByteSink().text(key).varint(meanings.size());
        meanings.forEach(posting -> posting.write(content));
        ByteSink entry = content;
        if (States.HEAD + content.size() > States.ROOM) {
            entry = new ByteSink().varint(States.ELSEWHERE).varint(elsewhere.add(content));
        }
        long hash = States.hash(key);
        ByteSink sorted = new ByteSink().fixed(States.order(hash));
        sorted.write(States.mark(hash));
        sorted.write(States.tag(hash));
        sorted.writeBytes(entry.toByteArray());
        sorting.add(sorted);
        stateCount++;
        bytes += States.HEAD + entry.size();
    }

    /**
     * Writes the bins.
     *
     * @return how many of them the hashes are dealt out to
     */
    int finish(SizedFile file) throws IOException {
        addOpen();
        Bins bins = new Bins(States.homes(bytes), file);
        sorting.forEach(bins::add);
        bins.finish();
        return bins.homes;
    }

    /** Fills the bins one after the other; what finds no room waits for the next. */
    private static final class Bins {
        private static final int MARK_AND_TAG = 2;

        private final int homes;
        private final SizedFile file;
        private List<byte[]> waiting = new ArrayList<>();
        private int bin;

        Bins(int homes, SizedFile file) {
            this.homes = homes;
            this.file = file;
        }

        void add(byte[] sorted) throws IOException {
            int home = States.home(new ByteSource(sorted, 0).fixed(), homes);
            while (bin < home) {
                write();
            }
            waiting.add(Arrays.copyOfRange(sorted, Integer.BYTES, sorted.length));
        }

        void finish() throws IOException {
            while (bin < homes || !waiting.isEmpty()) {
                write();
            }
        }

        private void write() throws IOException {
            List<byte[]> left = new ArrayList<>();
            int marks = 0;
            ByteSink heads = new ByteSink();
            ByteSink entries = new ByteSink();
            for (byte[] marked : waiting) {
                int size = marked.length - MARK_AND_TAG;
                if (heads.size() + entries.size() + States.HEAD + size <= States.ROOM) {
                    heads.write(marked[1]);
                    heads.write(size);
                    entries.write(marked, MARK_AND_TAG, size);
                } else {
                    left.add(marked);
                    marks |= marked[0];
                }
            }
            ByteSink whole = new ByteSink();
            whole.write(heads.size() / States.HEAD);
            whole.write(marks);
            whole.writeBytes(heads.toByteArray());
            whole.writeBytes(entries.toByteArray());
            whole.writeBytes(new byte[States.BIN - whole.size()]);
            file.add(whole);
            waiting = left;
            bin++;
        }
    }
}
