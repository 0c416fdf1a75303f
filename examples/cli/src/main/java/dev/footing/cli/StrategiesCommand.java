package dev.footing.cli;

import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code footing strategies}. */
@Command(
        name = "strategies",
        description =
                "Lists the strategies that were found, from which artifact, and what could not be loaded and why.")
final class StrategiesCommand implements Callable<Integer> {
    @Mixin
    private Plugins plugins;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    StrategiesCommand() {}

    @Override
    public Integer call() {
        try (Plugins.Opened opened = plugins.open(loaded -> {})) {
            print(opened.discovery(), spec.commandLine().getOut());
        }
        return Main.DONE;
    }

    private static void print(Discovery discovery, PrintWriter out) {
        for (FoundProvider found : discovery.providers()) {
            out.printf("%s: %s, from %s%n", found.info().id(), found.info().name(), found.artifact());
            for (StrategyInfo strategy : found.info().strategies()) {
                out.printf(
                        "  %-22s %-9s %s%n", strategy.id(), strategy.sourcing().id(), strategy.summary());
            }
        }
        if (discovery.providers().isEmpty()) {
            out.println("No strategy provider was found.");
        }
        discovery.problems().forEach(problem -> out.println("not used: " + problem.sentence()));
    }
}
