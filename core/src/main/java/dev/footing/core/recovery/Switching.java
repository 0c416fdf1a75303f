package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.FigureChange;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.recovery.SwitchMonth;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.recovery.Paths.Difference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** States what paths come to: effects of actions, and the table of months in which switching may help. */
final class Switching {
    /** Up to here every month is looked at. */
    private static final int EACH = 36;
    /** Beyond, one month of so many. */
    private static final int SPARSE = 6;

    private final Paths paths;
    private final boolean roundPlanned;
    private final CurrencyUnit currency;

    Switching(Paths paths, Situation situation, CurrencyUnit currency) {
        this.paths = paths;
        this.roundPlanned = situation.calibratedRoundMonth() > 0;
        this.currency = currency;
    }

    /**
     * The months in which one may switch: before the round, or before the horizon where none is planned, and before
     * cash runs out; now in any case.
     *
     * @param situation what is certain of the startup
     * @param runway the runway where it stays; empty beyond the horizon
     */
    static ImmutableList<Integer> months(Situation situation, OptionalDouble runway) {
        double end = Math.min(situation.monthToLast(), runway.orElse(Double.POSITIVE_INFINITY));
        ImmutableList.Builder<Integer> months = ImmutableList.builder();
        months.add(0);
        for (int month = 1; month < end; month += month < EACH ? 1 : SPARSE) {
            months.add(month);
        }
        return months.build();
    }

    Effect effect(Action action, int path) {
        boolean ends = paths.mean(0, Figure.LASTS_TO_HORIZON) == 0 && paths.mean(path, Figure.LASTS_TO_HORIZON) == 0;
        return Effect.builder()
                .action(action)
                .runwayBefore(paths.runway(0))
                .runwayAfter(paths.runway(path))
                .runway(ends ? Optional.of(change(path, Figure.RUNWAY)) : Optional.empty())
                .lasts(change(path, Figure.LASTS))
                .raiseProbability(roundPlanned ? Optional.of(change(path, Figure.RAISE_PROBABILITY)) : Optional.empty())
                .productEngineerMonths(change(path, Figure.PRODUCT_ENGINEER_MONTHS))
                .objective(objective(path))
                .build();
    }

    /** The table, whose months stand on paths one after the other from {@code first} on. */
    LastSwitch lastSwitch(StrategyId strategy, List<Integer> months, int first, double threshold) {
        ImmutableList.Builder<SwitchMonth> table = ImmutableList.builder();
        for (int i = 0; i < months.size(); i++) {
            int path = first + i;
            Difference gain = paths.change(path, Figure.OBJECTIVE);
            boolean helps = gain.mean() > threshold && gain.mean() > gain.halfInterval();
            table.add(new SwitchMonth(
                    months.get(i),
                    paths.mean(path, Figure.LASTS),
                    roundPlanned
                            ? OptionalDouble.of(paths.mean(path, Figure.RAISE_PROBABILITY))
                            : OptionalDouble.empty(),
                    objective(path),
                    helps));
        }
        return new LastSwitch(strategy, table.build());
    }

    private FigureChange change(int path, Figure figure) {
        Difference difference = paths.change(path, figure);
        return new FigureChange(difference.mean(), difference.error());
    }

    private MoneyChange objective(int path) {
        Difference difference = paths.change(path, Figure.OBJECTIVE);
        Optional<Money> error = difference.error().isPresent()
                ? Optional.of(Amounts.toMoney(difference.error().getAsDouble(), currency))
                : Optional.empty();
        return new MoneyChange(Amounts.toMoney(difference.mean(), currency), error);
    }
}
