package org.frontline.cli;

import java.util.List;
import org.frontline.run.InvocationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The entry point of the job jar. */
@Command(
        name = "frontline",
        description = "Reads news and says who holds what: entities, co-occurrences and territorial control as tables.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            AggregateCommand.class,
            CleanCommand.class,
            DoctorCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            GazetteerCommand.class,
            ExplainCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the job failed", "2:the invocation was wrong; nothing was done"})
public final class Frontline {
    private Frontline() {}

    public static void main(String[] args) {
        System.exit(execute(args));
    }

    static int execute(String... args) {
        return new CommandLine(new Frontline())
                .setExecutionExceptionHandler(Frontline::report)
                .setParameterExceptionHandler(Frontline::refuse)
                .setUsageHelpAutoWidth(true)
                .execute(args);
    }

    /** A wrong invocation is one clear line; anything else is a defect or a fault and keeps its trace. */
    private static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof InvocationException) {
            command.getErr().println("frontline: " + failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw failure;
    }

    /** One line as well, and where to read on, instead of the whole help. */
    private static int refuse(CommandLine.ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        List<String> nearest = failure instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        String didYouMean = nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?";
        command.getErr()
                .println("frontline: " + failure.getMessage() + didYouMean + " (see "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return CommandLine.ExitCode.USAGE;
    }
}
