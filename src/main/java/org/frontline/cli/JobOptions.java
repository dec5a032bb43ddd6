package org.frontline.cli;

import java.util.List;
import org.frontline.run.JobRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that every job over tables takes. */
final class JobOptions {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description =
                    "Folder of the tables, at any Hadoop URI. Made if it is not there; published whole, or not at all.")
    private String output = "";

    @Mixin
    private SettingOptions settings = new SettingOptions();

    JobRequest request(List<String> inputs, boolean append, List<String> moreOverrides) {
        return settings.request(inputs, output, append, moreOverrides);
    }
}
