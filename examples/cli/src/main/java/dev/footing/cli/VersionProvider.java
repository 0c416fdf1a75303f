package dev.footing.cli;

import dev.footing.core.Assessor;
import picocli.CommandLine.IVersionProvider;

/** Prints the version of Footing. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"footing " + Assessor.version()};
    }
}
