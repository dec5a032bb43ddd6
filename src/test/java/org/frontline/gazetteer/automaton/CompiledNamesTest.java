package org.frontline.gazetteer.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.frontline.gazetteer.Names;
import org.frontline.model.Actor;
import org.frontline.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledNamesTest {
    private static final int NAMES = 30_000;

    @TempDir
    private Path folder;

    @Test
    void findsEveryGeneratedNameAndPlace() throws IOException {
        Path file = folder.resolve("names");
        CompiledHeader header = GeneratedNames.compile(NAMES, file);
        CompiledNames names = CompiledNames.read(file);
        assertThat(names.header()).isEqualTo(header);
        assertThat(header.names()).isEqualTo(NAMES);
        for (int i = 0; i < header.entities(); i++) {
            String name = GeneratedNames.name(i);
            String id = "geonames:" + (10_000_000 + i);
            assertThat(names.byId(id).name()).isEqualTo(name);
            assertThat(names.lookup(Names.key(name)))
                    .anyMatch(p -> names.entity(p.entity()).id().equals(id) && p.canonical());
        }
    }

    @Test
    void takesFewerThanAHundredBytesAName() throws IOException {
        Path file = folder.resolve("names");
        GeneratedNames.compile(NAMES, file);
        assertThat(Files.size(file) / NAMES).isLessThan(100);
    }

    @Test
    void findsNoNameThatIsNotThere() throws IOException {
        Path file = folder.resolve("names");
        GeneratedNames.compile(100, file);
        CompiledNames names = CompiledNames.read(file);
        String known = Names.key(GeneratedNames.name(1));
        assertThat(names.lookup(known)).isNotEmpty();
        assertThat(names.lookup(known.substring(0, known.length() - 1))).isEmpty();
        assertThat(names.lookup(known + "x")).isEmpty();
        assertThat(names.lookup("")).isEmpty();
        assertThat(names.byId("geonames:1")).isNull();
    }

    @Test
    void keepsActorsAsTheyAreAndNamesInLettersOfSeveralBytes() throws IOException {
        Path file = folder.resolve("names");
        Actor actor = new Actor("own:ə", "Ə Qrupu", EntityType.ARMED_GROUP, "side", "AZ", "Q1", 2011, null, "own:x");
        try (CompiledWriter writer = new CompiledWriter(file)) {
            writer.name(writer.add(actor), actor, "ə qrupu", "ə qrupu", true, "Ə Qrupu");
            writer.finish("one", "folding");
        }
        CompiledNames names = CompiledNames.read(file);
        assertThat(names.lookup("ə qrupu")).containsExactly(new Posting(0, true, null, "Ə Qrupu"));
        assertThat(names.entity(0)).isEqualTo(actor);
        assertThat(names.root().next("ə").next("qrupu").postings(true)).hasSize(1);
    }

    @Test
    void findsNamesTooLongForABinAndAllThatANameOfManyMeans() throws IOException {
        Path file = folder.resolve("names");
        String longest = "a".repeat(60) + " " + "ə".repeat(60);
        int many = 300;
        try (CompiledWriter writer = new CompiledWriter(file)) {
            for (int i = 0; i < many; i++) {
                String id = String.format(Locale.ROOT, "own:%03d", i);
                Actor actor = new Actor(id, "San Jose", EntityType.PERSON, null, null, null, null, null, null);
                int number = writer.add(actor);
                writer.name(number, actor, "san jose", "san jose", true, "San Jose");
                writer.name(number, actor, longest + " " + i, longest + " " + i, false, "Long " + i);
            }
            writer.finish("one", "folding");
        }
        CompiledNames names = CompiledNames.read(file);
        assertThat(names.lookup("san jose")).hasSize(many);
        assertThat(names.lookup("san")).isEmpty();
        CompiledNames.Node node = names.root().next("a".repeat(60)).next("ə".repeat(60));
        for (int i = 0; i < many; i++) {
            assertThat(names.lookup(longest + " " + i))
                    .extracting(Posting::entity)
                    .containsExactly(i);
            assertThat(node.next(String.valueOf(i)).postings(true)).hasSize(1);
            assertThat(node.next(String.valueOf(i)).key()).isEqualTo(longest + " " + i);
        }
        assertThat(node.next("300")).isNull();
    }

    @Test
    void anEmptyGazetteerKnowsNothing() throws IOException {
        Path file = folder.resolve("names");
        try (CompiledWriter writer = new CompiledWriter(file)) {
            writer.finish("none", "folding");
        }
        assertThat(CompiledNames.read(file).lookup("hama")).isEmpty();
    }

    @Test
    void refusesThingsOutOfOrder() throws IOException {
        try (CompiledWriter writer = new CompiledWriter(folder.resolve("names"))) {
            Actor b = new Actor("b", "B", EntityType.PERSON, null, null, null, null, null, null);
            Actor a = new Actor("a", "A", EntityType.PERSON, null, null, null, null, null, null);
            writer.add(b);
            assertThatThrownBy(() -> writer.add(a)).hasMessageContaining("id a after b");
        }
        assertThat(Files.list(folder)).isEmpty();
    }
}
