package org.frontline.gazetteer.automaton;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.frontline.gazetteer.Names;

/**
 * Measures a compiled gazetteer of generated names: {@code LookupSpeed FILE [NAMES]}. It compiles so many names (five million)
 * if the file is not there, loads them, and looks up half a million known and as many unknown names a round, eleven rounds.
 */
final class LookupSpeed {
    private static final int ASKED = 500_000;
    private static final int ROUNDS = 11;

    private LookupSpeed() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 5_000_000;
        if (!Files.exists(file)) {
            long start = System.nanoTime();
            GeneratedNames.compile(count, file);
            System.out.printf(Locale.ROOT, "compiled in %.0f s%n", (System.nanoTime() - start) / 1e9);
        }
        long before = used();
        CompiledNames names = CompiledNames.read(file);
        System.out.printf(
                Locale.ROOT,
                "%d names, %d of them different, %d places: %d MB of heap, %d MB on disk%n",
                names.header().names(),
                names.header().keys(),
                names.header().entities(),
                (used() - before) >> 20,
                Files.size(file) >> 20);
        measure(names, "known", keys(0, names.header().entities()));
        measure(names, "unknown", keys(1_000_000_000L, 1_000_000_000));
    }

    private static String[] keys(long from, int range) {
        SplittableRandom random = new SplittableRandom(7);
        String[] keys = new String[ASKED];
        for (int i = 0; i < ASKED; i++) {
            keys[i] = Names.key(GeneratedNames.name(from + random.nextInt(range)));
        }
        return keys;
    }

    private static void measure(CompiledNames names, String what, String[] keys) {
        double[] rates = new double[ROUNDS];
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // Time of this thread on a processor: other work on the machine does not count.
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            found = 0;
            for (String key : keys) {
                found += names.lookup(key).isEmpty() ? 0 : 1;
            }
            rates[round] =
                    keys.length / ((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9) / 1e6;
        }
        double[] sorted = Arrays.copyOfRange(rates, 1, ROUNDS);
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f million look-ups a second (%.2f to %.2f), %d of %d found%n",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                found,
                keys.length);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
