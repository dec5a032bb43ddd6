package org.frontline.cli;

import org.frontline.run.BuildInfo;
import picocli.CommandLine.IVersionProvider;

/** Prints the version and commit of the build. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        BuildInfo build = BuildInfo.bundled();
        return new String[] {"frontline " + build.version() + " (" + build.gitCommit() + ")"};
    }
}
