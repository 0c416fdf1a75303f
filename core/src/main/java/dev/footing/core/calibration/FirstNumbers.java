package dev.footing.core.calibration;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * What the founding article's budgets say of the two clusters, and the first release therefore said of them: prices and
 * team sizes that no public source bears out. The calibrations of that release keep them, so that the article's figures
 * come out.
 */
final class FirstNumbers {
    private static final ImmutableList<StrategyOverride> OVERRIDES = ImmutableList.of(
            override(
                    "managed-kubernetes",
                    "platformFixed",
                    BigMoney.parse("USD 6666.666666666667"),
                    "80,000 a year: the article's $120,000 of platform cost in 18 months"),
            override(
                    "managed-kubernetes",
                    "buildEffort",
                    EngineerFormula.of(4, 0.15).atMostPerEngineer(0.65),
                    "set so that the managed path of the founding article's budget comes out at 8 engineers"),
            override(
                    "self-run-kubernetes",
                    "platformFixed",
                    BigMoney.parse("USD 10000"),
                    "the article's $180,000 of hosting in 18 months"),
            override(
                    "self-run-kubernetes",
                    "buildEffort",
                    EngineerFormula.of(2, 0.1),
                    "set so that the from-scratch path of the founding article's budget comes out at 8 engineers"),
            override(
                    "self-run-kubernetes",
                    "complianceCost",
                    BigMoney.parse("USD 150000"),
                    "the article's first case: $150,000 for an audit"));

    private FirstNumbers() {}

    static ImmutableList<StrategyOverride> overrides() {
        return OVERRIDES;
    }

    private static StrategyOverride override(String strategy, String path, Object value, String reason) {
        return new StrategyOverride(StrategyId.of(strategy), path, Optional.of(value), reason);
    }
}
