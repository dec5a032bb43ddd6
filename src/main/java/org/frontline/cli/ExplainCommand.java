package org.frontline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.frontline.run.ExplainJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Shows how a text is read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows how a text is read: tokens, tags, entities, what was found by which rule with which slots, and why"
                        + " near-misses were not taken.",
        footer = {
            "",
            "Example:",
            "  frontline explain --date 2024-12-06 \"Rebels took Hama on Thursday, the army said.\""
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TEXT", description = "One or more sentences.")
    private String text = "";

    @Option(names = "--title", paramLabel = "T", description = "Headline that the text stands under.")
    private String title = "";

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Day of publication, yyyy-mm-dd.")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        System.out.println(ExplainJob.explain(title, text, date));
        return 0;
    }

    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day in the form yyyy-mm-dd");
            }
        }
    }
}
