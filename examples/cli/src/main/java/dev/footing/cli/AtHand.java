package dev.footing.cli;

import dev.footing.core.record.RulesAtHand;
import java.util.List;
import picocli.CommandLine.Option;

/** The calibrations and policies among which those of a record or a result are looked up. */
final class AtHand {
    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "A calibration that a record or result was made by, beside those that ship; may be given"
                    + " several times.")
    private List<String> calibrations = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A policy that a record or result was made by, beside those that ship; may be given several"
                    + " times.")
    private List<String> policies = List.of();

    AtHand() {}

    RulesAtHand rules() {
        RulesAtHand rules = RulesAtHand.shipped();
        for (String calibration : calibrations) {
            rules = rules.with(Rules.calibration(calibration));
        }
        for (String policy : policies) {
            rules = rules.with(Rules.policy(policy));
        }
        return rules;
    }
}
