package dev.footing.cli;

import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
import dev.footing.formats.text.Page;
import dev.footing.formats.text.PageStyle;
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
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    private final Screen screen;

    StrategiesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (PluginOptions.Opened opened = plugins.open(loaded -> {})) {
            spec.commandLine().getOut().print(text(opened.discovery()));
        }
        return Main.DONE;
    }

    private String text(Discovery discovery) {
        Page page = new Page(new PageStyle(screen.width(), false));
        for (FoundProvider found : discovery.providers()) {
            page.paragraph(found.info().id() + ": " + found.info().name() + ", from " + found.artifact());
            for (StrategyInfo strategy : found.info().strategies()) {
                page.item(strategy.id() + ", " + strategy.sourcing().id() + ": " + strategy.summary());
            }
        }
        if (discovery.providers().isEmpty()) {
            page.paragraph("No strategy provider was found.");
        }
        discovery.problems().forEach(problem -> page.paragraph("not used: " + problem.sentence()));
        return page.text();
    }
}
