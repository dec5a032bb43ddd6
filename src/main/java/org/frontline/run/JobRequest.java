package org.frontline.run;

import java.nio.file.Path;
import java.util.List;
import org.frontline.config.SettingException;
import org.frontline.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What a job over a corpus is asked to do.
 *
 * @param inputs files, folders or globs at any Hadoop URI; empty where the job reads an output
 * @param output root of the tables
 * @param append whether the inputs are added to what the output holds already
 * @param master Spark master, null for the one that spark-submit gives, else all cores of this machine
 */
public record JobRequest(
        List<String> inputs,
        String output,
        boolean append,
        Settings settings,
        @Nullable String master) {
    public JobRequest {
        inputs = List.copyOf(inputs);
    }

    /**
     * A request with the settings of a file (null: none) and {@code key=value} pairs laid over it.
     *
     * @throws InvocationException if a setting is unknown or its value is of no use
     */
    public static JobRequest of(
            List<String> inputs,
            String output,
            boolean append,
            @Nullable Path conf,
            List<String> overrides,
            @Nullable String master) {
        try {
            return new JobRequest(inputs, output, append, Settings.load(conf, overrides), master);
        } catch (SettingException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }
}
