package dev.footing.cli;

import dev.footing.core.record.KnownRules;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Calibrations and policies that a record or a result may have been made with, beside those that ship. */
final class RecordedRulesOptions {
    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "A calibration that a record or result was made with, beside those that ship; may be given"
                    + " several times.")
    private List<String> calibrations = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A policy that a record or result was made with, beside those that ship; may be given several"
                    + " times.")
    private List<String> policies = List.of();

    @Mixin
    private PricesOption prices;

    @Mixin
    private ExchangeRateOption exchangeRates;

    KnownRules rules() {
        KnownRules rules = KnownRules.shipped();
        for (String calibration : calibrations) {
            rules = rules.with(RulesOptions.calibration(calibration));
        }
        for (String policy : policies) {
            rules = rules.with(RulesOptions.policy(policy));
        }
        return prices.with(exchangeRates.with(rules));
    }
}
