package dev.footing.cli;

import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.record.KnownRules;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;

/** The options of every command that assesses startups: rules, plugins and simulation. */
final class AssessOptions {
    @Mixin
    private RulesOptions rules;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private TrialOptions simulation;

    /** Reads the rules that were asked for, and refuses invalid values, before any work is done. */
    RulesOptions.Selection rules() {
        RulesOptions.Selection selection = rules.select();
        simulation.check();
        return selection;
    }

    /** The rules among which those of a record are looked for: what was asked for, else what ships. */
    KnownRules knownRules() {
        return rules.known();
    }

    /** The plugins that were asked for. */
    PluginOptions plugins() {
        return plugins;
    }

    /** Loads the plugins, each of which is tried with a profile. */
    PluginOptions.Opened open(RulesOptions.Selection selection, ProfileInput input) {
        return plugins.open(input.converted(selection.policy(), selection.calibration()));
    }

    /** The seed of all random draws. */
    long seed() {
        return simulation.seedNumber();
    }

    /** The exact number of trials, where one was asked for. */
    OptionalInt trials() {
        return simulation.trialCount();
    }

    /** An assessor of what was found, with the rules, seed and trials that were asked for. */
    Assessor.Builder assessor(RulesOptions.Selection selection, Discovery discovery) {
        Assessor.Builder assessor = Assessor.builder()
                .discovery(discovery)
                .calibration(selection.calibration())
                .policy(selection.policy())
                .threads(Runtime.getRuntime().availableProcessors());
        simulation.configure(assessor);
        return assessor;
    }
}
