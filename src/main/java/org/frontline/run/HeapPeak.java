package org.frontline.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most that this process's heap held since it was last asked. */
public final class HeapPeak {
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private HeapPeak() {}

    public static void reset() {
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** In bytes: the sum of what each part of the heap held at most, so that the heap as a whole never held more. */
    public static long bytes() {
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
