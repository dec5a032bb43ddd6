package org.frontline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rooms of the house and their one direction. */
class ArchitectureTest {
    /** In the order that data passes through; a room may import the rooms before it, never one after it. */
    static final List<String> ROOMS = List.of(
            "model",
            "config",
            "tables",
            "language",
            "read",
            "dedup",
            "zones",
            "gazetteer",
            "annotate",
            "resolve",
            "extract",
            "aggregate",
            "evaluation",
            "write",
            "run",
            "cli");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.frontline");

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomImportsNoLaterOne(String room) {
        String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(ArchitectureTest::room)
                .toArray(String[]::new);
        if (later.length > 0) {
            noClass(room(room)).dependOnClassesThat().resideInAnyPackage(later).check(CLASSES);
        }
    }

    @Test
    void everyClassStandsInARoom() {
        TreeSet<String> rooms = new TreeSet<>();
        CLASSES.forEach(c -> rooms.add(c.getPackageName().split("\\.")[2]));
        assertThat(rooms).isEqualTo(new TreeSet<>(ROOMS));
    }

    @Test
    void noTwoPackagesImportEachOther() {
        SlicesRuleDefinition.slices()
                .matching("org.(frontline).(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyJobsReadSettings() {
        noClassOutside(room("run"), room("cli"), room("config"))
                .dependOnClassesThat()
                .resideInAPackage(room("config"))
                .because("a room is told what it needs by its caller, and settings stay on the driver")
                .check(CLASSES);
    }

    @Test
    void sparkNlpStaysInItsRoom() {
        noClassOutside(room("annotate"))
                .dependOnClassesThat()
                .resideInAPackage("com.johnsnowlabs..")
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNoSpark() {
        noClass(
                        room("model"),
                        room("config"),
                        room("language"),
                        room("zones"),
                        room("gazetteer"),
                        room("resolve"),
                        room("extract"),
                        room("evaluation"))
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(CLASSES);
    }

    @Test
    void theCommandLineOpensOnlyJobs() {
        noClass(room("cli"))
                .dependOnClassesThat()
                .resideInAnyPackage(room("read"), room("extract"), room("aggregate"), room("write"))
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        List<String> silent = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.getClasses().isEmpty() && p.tryGetPackageInfo().isEmpty())
                .map(p -> p.getName())
                .sorted()
                .toList();
        assertThat(silent).as("packages without package-info.java").isEmpty();
    }

    private static String room(String name) {
        return "org.frontline." + name + "..";
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould noClass(String... packages) {
        return noClasses().that().resideInAnyPackage(packages).should();
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould noClassOutside(String... packages) {
        return noClasses().that().resideOutsideOfPackages(packages).should();
    }
}
