package org.frontline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
    private static final List<Table> TWO = List.of(Tables.ARTICLES, Tables.REJECTS);
    private static final OutputLock.Timing QUICK =
            new OutputLock.Timing(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMillis(200));

    /** One with links and one without, as an object store has none. */
    private static final String LINKED = "file";

    private static final String PLAIN = "plain";

    @TempDir
    Path root;

    /** The local disk under another name: nothing is known of its links. */
    public static final class PlainFiles extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("plain:///");
        }

        @Override
        public String getScheme() {
            return "plain";
        }
    }

    private OutputFolder output(String scheme) {
        Configuration hadoop = new Configuration();
        hadoop.setClass("fs.plain.impl", PlainFiles.class, org.apache.hadoop.fs.FileSystem.class);
        return OutputFolder.at(scheme + "://" + root, hadoop);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void whatIsWrittenIsNotSeenUntilItIsPublished(String scheme) throws IOException {
        OutputFolder output = output(scheme);
        try (Publication run = Publication.open(output, "run1")) {
            write(run, "one");
            assertThat(output.current().isEmpty()).isTrue();
            run.publish(TWO, "{}");
        }
        assertThat(content(output, Tables.ARTICLES)).isEqualTo("one");
        assertThat(content(output, Tables.REJECTS)).isEqualTo("one");
        assertThat(root.resolve("_runs/run1.json")).hasContent("{}");
        assertThat(root.resolve("_staging")).doesNotExist();
        assertThat(root.resolve("_lock")).doesNotExist();
    }

    @Test
    void aTablesPathAtTheRootLeadsToTheCurrentVersion() throws IOException {
        OutputFolder output = output(LINKED);
        publish(output, "run1", "one");
        assertThat(root.resolve("articles/part")).hasContent("one");
        publish(output, "run2", "two");
        assertThat(root.resolve("articles/part")).hasContent("two");
        assertThat(root.resolve("rejects/part")).hasContent("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void aReaderKeepsTheVersionThatItBeganWith(String scheme) throws IOException {
        OutputFolder output = output(scheme);
        publish(output, "run1", "one");
        Snapshot begun = output.current();
        publish(output, "run2", "two");

        assertThat(Files.readString(local(begun.table(Tables.ARTICLES)).resolve("part")))
                .isEqualTo("one");
        assertThat(content(output, Tables.ARTICLES)).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void aRunThatDiesBeforeItPublishesLeavesTheOutputAsItWas(String scheme) throws IOException {
        OutputFolder output = output(scheme);
        publish(output, "run1", "one");
        Files.createDirectories(root.resolve("_versions/run2/articles"));
        Files.createDirectories(root.resolve("_staging/run2/records"));
        lockOfADeadProcess();

        Publication.open(output, "run3").close();

        assertThat(content(output, Tables.ARTICLES)).isEqualTo("one");
        assertThat(root.resolve("_staging")).doesNotExist();
        assertThat(root.resolve("_versions/run2")).doesNotExist();
        assertThat(root.resolve("_versions/run3")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void aRunThatDiesRightAfterItPublishedIsCompletedByTheNext(String scheme) throws IOException {
        OutputFolder output = output(scheme);
        publish(output, "run1", "one");
        Files.delete(root.resolve("_runs/run1.json"));
        lockOfADeadProcess();

        Publication.open(output, "run2").close();

        assertThat(content(output, Tables.ARTICLES)).isEqualTo("one");
        assertThat(root.resolve("_runs/run1.json")).hasContent("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void whatADeadRunHadWrittenAsideIsRemovedByTheNext(String scheme) throws IOException {
        OutputFolder output = output(scheme);
        publish(output, "run1", "one");
        Files.createFile(root.resolve("_lock.4c0e"));
        Path mark = root.resolve("_current.70314ec5");
        if (scheme.equals(LINKED)) {
            Files.createSymbolicLink(mark, Path.of("_versions", "run2"));
        } else {
            Files.writeString(mark, "run2");
        }
        publish(output, "run3", "three");
        try (Stream<Path> entries = Files.list(root)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .noneMatch(Root::isDraft)
                    .contains("_current");
        }
        assertThat(content(output, Tables.ARTICLES)).isEqualTo("three");
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void tablesThatARunDoesNotWriteAreCarriedOver(String scheme) throws IOException {
        OutputFolder output = output(scheme);
        publish(output, "run1", "one");
        try (Publication run = Publication.open(output, "run2")) {
            write(run, Tables.ENTITIES, "two");
            run.publish(List.of(Tables.ENTITIES), "{}");
        }
        assertThat(content(output, Tables.ARTICLES)).isEqualTo("one");
        assertThat(content(output, Tables.ENTITIES)).isEqualTo("two");
        if (scheme.equals(LINKED)) {
            assertThat(root.resolve("articles/part")).hasContent("one");
            assertThat(root.resolve("entities/part")).hasContent("two");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void newMentionsTakeTheAggregatesOfOlderOnesAway(String scheme) throws IOException {
        OutputFolder output = output(scheme);
        try (Publication run = Publication.open(output, "run1")) {
            write(run, Tables.CONTROL_TIMELINE, "one");
            run.publish(List.of(Tables.CONTROL_TIMELINE), "{}");
        }
        try (Publication run = Publication.open(output, "run2")) {
            for (Table table : Tables.EXTRACTED) {
                write(run, table, "two");
            }
            run.publish(Tables.EXTRACTED, "{}");
        }
        assertThat(output.current().has(Tables.CONTROL_TIMELINE)).isFalse();
        assertThat(root.resolve("control_timeline")).doesNotExist();
        assertThat(content(output, Tables.CONTROL_MENTIONS)).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void anOutputWithoutVersionsIsReadAndTakenOver(String scheme) throws IOException {
        OutputFolder output = output(scheme);
        for (Table table : TWO) {
            Files.createDirectories(root.resolve(table.name()));
            Files.writeString(root.resolve(table.name()).resolve("part"), "plain");
        }
        assertThat(content(output, Tables.ARTICLES)).isEqualTo("plain");

        Publication.open(output, "run1").close();

        assertThat(content(output, Tables.ARTICLES)).isEqualTo("plain");
        assertThat(root.resolve("_versions/adopted/rejects/part")).hasContent("plain");
        publish(output, "run2", "two");
        assertThat(content(output, Tables.REJECTS)).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED, PLAIN})
    void aSecondRunOnTheSameOutputIsRefusedWhileTheFirstIsAtWork(String scheme) {
        OutputFolder output = output(scheme);
        try (Publication first = Publication.open(output, "run1")) {
            assertThatThrownBy(() -> Publication.open(output, "run2"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("another run (run1 on ")
                    .hasMessageContaining(root.toString());
            assertThat(first.before().isEmpty()).isTrue();
        }
        Publication.open(output, "run2").close();
    }

    @Test
    void theLockOfAProcessThatIsGoneIsTakenOver() throws IOException {
        lockOfADeadProcess();
        Publication.open(output(LINKED), "run2").close();
        assertThat(root.resolve("_lock")).doesNotExist();
    }

    @Test
    void theLockOfAProcessWhoseNumberWasGivenToAnotherIsTakenOver() throws IOException {
        long self = ProcessHandle.current().pid();
        lock(new Owner(
                "run1", host(), self, "2001-01-01T00:00:00Z", Instant.now().toString()));
        Publication.open(output(LINKED), "run2").close();
        assertThat(root.resolve("_lock")).doesNotExist();
    }

    @Test
    void theLockOfAnotherHostStandsWhileItGivesSignsOfLife() throws IOException {
        // A clock ahead of ours is no sign of death.
        lock(new Owner("run1", "elsewhere", 1, "", Instant.now().plusSeconds(60).toString()));
        assertThatThrownBy(() -> OutputLock.take(output(LINKED), "run2", QUICK))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("run1 on elsewhere");
    }

    @Test
    void theLockOfAnotherHostFallsWhenItGivesNone() throws IOException {
        lock(new Owner("run1", "elsewhere", 1, "", "2001-01-01T00:00:00Z"));
        OutputLock.take(output(LINKED), "run2", QUICK).close();
        assertThat(root.resolve("_lock")).doesNotExist();
    }

    @Test
    void aLockIsRenewed() throws IOException, InterruptedException {
        try (OutputLock lock = OutputLock.take(output(LINKED), "run1", QUICK)) {
            String first = Files.readString(root.resolve("_lock"));
            Thread.sleep(500);
            assertThat(Files.readString(root.resolve("_lock"))).isNotEqualTo(first);
            lock.requireHeld();
        }
    }

    @Test
    void aRunWhoseLockWasTakenOverPublishesNothing() throws IOException {
        OutputFolder output = output(LINKED);
        publish(output, "run1", "one");
        try (Publication paused = Publication.open(output, "run2")) {
            write(paused, "two");
            lock(new Owner("run3", "elsewhere", 1, "", Instant.now().toString()));
            assertThatThrownBy(() -> paused.publish(TWO, "{}"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("taken over")
                    .hasMessageContaining("nothing was published");
        }
        assertThat(content(output, Tables.ARTICLES)).isEqualTo("one");
        assertThat(root.resolve("_lock")).exists();
    }

    @Test
    void whatWasHalfWrittenIsNoLock() throws IOException {
        Files.writeString(root.resolve("_lock"), "{\"run\":");
        Publication.open(output(LINKED), "run1").close();
        assertThat(root.resolve("_lock")).doesNotExist();
    }

    @Test
    void nothingIsLeftBesideTablesAndVersions() throws IOException {
        publish(output(LINKED), "run1", "one");
        publish(output(LINKED), "run2", "two");
        try (Stream<Path> entries = Files.list(root)) {
            assertThat(entries.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("_current", "_runs", "_versions", "articles", "rejects");
        }
    }

    private void publish(OutputFolder output, String runId, String content) throws IOException {
        try (Publication run = Publication.open(output, runId)) {
            write(run, content);
            run.publish(TWO, "{}");
        }
    }

    private void write(Publication run, String content) throws IOException {
        for (Table table : TWO) {
            write(run, table, content);
        }
    }

    private static void write(Publication run, Table table, String content) throws IOException {
        Path folder = local(run.table(table));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("part"), content);
    }

    private static String content(OutputFolder output, Table table) throws IOException {
        return Files.readString(local(output.current().table(table)).resolve("part"));
    }

    private static Path local(org.apache.hadoop.fs.Path path) {
        return Path.of(path.toUri().getPath());
    }

    private void lockOfADeadProcess() throws IOException {
        lock(new Owner("run0", host(), 4_194_304, "", Instant.now().toString()));
    }

    private void lock(Owner owner) throws IOException {
        Files.writeString(root.resolve("_lock"), owner.toJson());
    }

    private static String host() throws IOException {
        return InetAddress.getLocalHost().getHostName();
    }
}
