package org.frontline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house and their one direction. */
@AnalyzeClasses(packages = "org.frontline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** In the order that data passes through; a room may import the rooms before it, never one after it. */
    private static final List<String> ROOMS = List.of(
            "model",
            "config",
            "tables",
            "read",
            "dedup",
            "gazetteer",
            "annotate",
            "resolve",
            "extract",
            "aggregate",
            "evaluation",
            "write",
            "run",
            "cli");

    @TestFactory
    List<DynamicTest> noRoomImportsALaterOne() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.frontline");
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room, () -> laterRoomsAreClosedTo(room).check(classes)))
                .toList();
    }

    private static ArchRule laterRoomsAreClosedTo(String room) {
        String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(r -> "org.frontline." + r + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.frontline." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule settingsStayOnTheDriver = noClasses()
            .that()
            .resideOutsideOfPackages("org.frontline.run..", "org.frontline.cli..", "org.frontline.config..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.frontline.config..")
            .because("a room is told what it needs by its caller; only jobs read settings");

    @ArchTest
    static final ArchRule sparkNlpStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("org.frontline.annotate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.johnsnowlabs..");

    @ArchTest
    static final ArchRule theCoreIsPure = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.frontline.model..",
                    "org.frontline.config..",
                    "org.frontline.gazetteer..",
                    "org.frontline.resolve..",
                    "org.frontline.extract..",
                    "org.frontline.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

    @ArchTest
    static final ArchRule theCommandLineOpensOnlyJobs = noClasses()
            .that()
            .resideInAPackage("org.frontline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.frontline.read..",
                    "org.frontline.extract..",
                    "org.frontline.aggregate..",
                    "org.frontline.write..");
}
