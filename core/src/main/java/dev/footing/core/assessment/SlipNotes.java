package dev.footing.core.assessment;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Notes on numbers that are far more usual in another unit: a salary of a year where one of a month is asked, a percent
 * where a share is. What is stated counts all the same.
 *
 * @param startup the startup, in the currency of the rules
 * @param currency that currency
 */
record SlipNotes(Startup startup, CurrencyUnit currency) {
    /** Hardly anybody costs so much a month, and many in a year; in the currency of the rules. */
    static final double COST_OF_A_YEAR = 50_000;

    /** Users more than double in hardly any month over a whole horizon. */
    static final double GROWTH_IN_PERCENT = 1;

    private static final int MONTHS = 12;
    private static final double PERCENT = 100;

    Stream<Explanation.Builder> all() {
        return Stream.of(
                        yearly(),
                        percent(
                                Inputs.MONTHLY_GROWTH,
                                startup.usage().monthlyGrowth().likely()),
                        percent(
                                Inputs.GROWTH_VOLATILITY,
                                Inputs.GROWTH_VOLATILITY.get(startup).orElse(0.0)))
                .flatMap(Optional::stream);
    }

    private Optional<Explanation.Builder> yearly() {
        double cost = startup.team().monthlyCostPerEngineer().toEstimate().likely();
        return cost > COST_OF_A_YEAR
                ? Optional.of(Explanation.of(Code.LIKELY_YEARLY)
                        .word("input", Inputs.COST_PER_ENGINEER.id())
                        .amount("stated", Amounts.toMoney(cost, currency))
                        .amount("yearly", Amounts.toMoney(cost * MONTHS, currency))
                        .amount("monthly", Amounts.toMoney(cost / MONTHS, currency)))
                : Optional.empty();
    }

    private static Optional<Explanation.Builder> percent(Input<?> input, double stated) {
        return stated > GROWTH_IN_PERCENT
                ? Optional.of(Explanation.of(Code.LIKELY_PERCENT)
                        .word("input", input.id())
                        .figure("stated", stated, Unit.SHARE)
                        .figure("meant", stated / PERCENT, Unit.SHARE)
                        .figure("share", stated / PERCENT, Unit.RATIO))
                : Optional.empty();
    }
}
