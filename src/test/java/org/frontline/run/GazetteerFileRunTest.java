package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.SharedSpark;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.frontline.gazetteer.geonames.GazetteerCompilation;
import org.frontline.gazetteer.geonames.TinyDump;
import org.frontline.tables.Tables;
import org.frontline.write.RunManifest.GazetteerFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with a gazetteer of the user's, compiled from a dump, over two files that are two partitions. */
class GazetteerFileRunTest {
    private static final List<String> PLACES = List.of(
            "170017|Ḩamāh|Hamah|Hama|35.13179|36.75783|P|PPLA|SY|10|460602",
            "900001|Tall Karsum|Tall Karsum|Karsum|35.30|36.90|P|PPL|SY|10|2100");

    private final SparkSession spark = SharedSpark.session();

    @TempDir
    private Path folder;

    private Path file;

    /** It stays, by a name of its own: the session of all tests goes on to know the files that it was given. */
    @BeforeEach
    void compile() throws IOException {
        Path dump = TinyDump.write(folder.resolve("dump"), PLACES, List.of());
        file = kept("names");
        GazetteerCompilation.compile(dump, null, null, file);
    }

    @Test
    void placesThatOnlyTheFileKnowsAreFoundInEveryPartition() throws IOException {
        Path out = folder.resolve("out");
        Outputs.extract(corpus(), out, false, "gazetteer.file=" + file);

        assertThat(placesOf(out)).containsExactly("a geonames:900001 Tall Karsum", "b geonames:900001 Tall Karsum");
        Path without = folder.resolve("without");
        Outputs.extract(corpus(), without, false);
        assertThat(placesOf(without)).isEmpty();
    }

    @Test
    void theManifestHoldsTheFilesVersionAndHash() throws IOException {
        Path out = folder.resolve("out");
        Outputs.extract(corpus(), out, false, "gazetteer.file=" + file);
        CompiledNames names = CompiledNames.read(file);

        assertThat(Outputs.manifest(out).gazetteerFile())
                .isEqualTo(new GazetteerFile(
                        file.toString(),
                        names.header().version(),
                        names.sha256(),
                        names.header().entities(),
                        names.header().names()));
        assertThat(names.header().version()).isNotEmpty();
        assertThat(names.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void aFileThatIsNoGazetteerStopsTheRunWithItsName() throws IOException {
        Path other = Files.writeString(kept("other"), "no gazetteer");

        assertThatThrownBy(() -> Outputs.extract(corpus(), folder.resolve("out"), false, "gazetteer.file=" + other))
                .isInstanceOf(InvocationException.class)
                .hasMessageContaining("gazetteer.file")
                .hasMessageContaining(String.valueOf(other.getFileName()));
    }

    private Path kept(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "gazetteer-files"))
                .resolve(name + "-" + folder.getFileName() + ".fgz");
    }

    private List<Path> corpus() throws IOException {
        return List.of(
                article("a", "Rebels took Tall Karsum on Friday."), article("b", "Troops left Tall Karsum on Monday."));
    }

    private Path article(String id, String text) throws IOException {
        return Files.writeString(folder.resolve(id + ".jsonl"), "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n");
    }

    private List<String> placesOf(Path out) {
        List<Row> rows = Outputs.at(out)
                .current()
                .read(spark, Tables.ENTITY_MENTIONS)
                .filter("entity_id like 'geonames:%'")
                .orderBy("article_id")
                .collectAsList();
        return rows.stream()
                .map(row -> row.getAs("article_id") + " " + row.getAs("entity_id") + " " + row.getAs("surface"))
                .toList();
    }
}
