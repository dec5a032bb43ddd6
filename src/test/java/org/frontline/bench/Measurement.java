package org.frontline.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import org.frontline.run.HeapPeak;
import org.jspecify.annotations.Nullable;

/**
 * One case, measured once.
 *
 * @param gcShare of the time
 * @param peakHeap bytes, rounded up: the parts of the heap may not all have been fullest at once
 * @param stages what the job's own manifest says of its stages, null for what has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Measurement(
        @JsonProperty("case") String name,
        @JsonProperty("cores") int cores,
        @JsonProperty("articles") long articles,
        @JsonProperty("characters") long characters,
        @JsonProperty("sentences") long sentences,
        @JsonProperty("tokens") long tokens,
        @JsonProperty("seconds") double seconds,
        @JsonProperty("gc_share") double gcShare,
        @JsonProperty("peak_heap") long peakHeap,
        @JsonProperty("stages") @Nullable JsonNode stages) {

    /** What is measured: one pass over the articles. */
    interface Pass {
        BenchCase.Counts run() throws Exception;
    }

    static Measurement of(String name, int cores, BenchArticles.Size size, Pass pass) throws Exception {
        System.gc();
        HeapPeak.reset();
        long collecting = collecting();
        long start = System.nanoTime();
        BenchCase.Counts counts = pass.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Measurement(
                name,
                cores,
                size.articles(),
                size.characters(),
                counts.sentences(),
                counts.tokens(),
                seconds,
                (collecting() - collecting) / 1e3 / seconds,
                HeapPeak.bytes(),
                counts.stages());
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
