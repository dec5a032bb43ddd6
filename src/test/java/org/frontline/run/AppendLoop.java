package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link AppendTest} over fifty splits of five corpora; many minutes, so run it by name: {@code ./mvnw test -Dtest=AppendLoop}. */
class AppendLoop {
    private static final int CORPORA = 5;
    private static final int SPLITS = 10;

    @TempDir
    private Path folder;

    /** Small frames: what is not computed is not waited for. */
    @BeforeAll
    static void small() {
        SharedSpark.session().conf().set("spark.sql.shuffle.partitions", "1");
        SharedSpark.session().conf().set("spark.sql.codegen.wholeStage", "false");
    }

    @Test
    void batchesGiveWhatOneRunGives() throws IOException {
        for (int corpus = 1; corpus <= CORPORA; corpus++) {
            List<Path> files = BatchCorpus.write(1000 + corpus, 6, folder.resolve("corpus" + corpus));
            Path whole = folder.resolve("whole" + corpus);
            Outputs.run(files, whole, false);
            Map<String, List<String>> expected = Outputs.tables(whole);
            for (int split = 1; split <= SPLITS; split++) {
                String name = corpus + "-" + split;
                Path batches = folder.resolve("batches" + name);
                append(files, new Random(100L * corpus + split), batches);
                assertThat(Outputs.tables(batches)).as("corpus-split %s", name).isEqualTo(expected);
                System.out.println("corpus-split " + name + ": the same rows");
            }
        }
    }

    /** Batches of one to three files in any order, some of them given again; aggregates are made now and then and at the end. */
    private static void append(List<Path> files, Random random, Path out) {
        List<Path> order = new ArrayList<>(files);
        Collections.shuffle(order, random);
        for (int from = 0; from < order.size(); ) {
            int to = Math.min(order.size(), from + 1 + random.nextInt(3));
            List<Path> batch = new ArrayList<>(order.subList(from, to));
            batch.add(order.get(random.nextInt(to)));
            if (to == order.size() || random.nextInt(4) == 0) {
                Outputs.run(batch, out, true);
            } else {
                Outputs.extract(batch, out, true);
            }
            from = to;
        }
    }
}
