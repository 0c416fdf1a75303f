package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Table;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Today against what the verdict is about against what comes next, in four figures. */
final class ScreenTable {
    private final Assessment assessment;
    private final ScreenRoles roles;
    private final StrategyNames names;

    ScreenTable(Assessment assessment, ScreenRoles roles) {
        this.assessment = assessment;
        this.roles = roles;
        this.names = new StrategyNames(assessment);
    }

    /** A strategy below the heading of its role. */
    private record Compared(String role, StrategyAssessment strategy) {}

    /**
     * The table.
     *
     * @param most so many strategies at most, for a medium of little room
     */
    Block block(int most) {
        List<Compared> compared = compared().stream().limit(most).toList();
        Table.Builder table = Table.captioned("In four figures", Column.words(""));
        compared.forEach(each -> table.columns(Column.words(each.role())));
        int months = assessment.understood().budget().horizonMonths();
        row(table, "", compared, each -> new Cell.Name(names.title(each.id())));
        row(table, "Time on product", compared, each -> new Cell.Share(new StrategyFigures(each).productShare()));
        row(table, "Months until live", compared, this::live);
        row(table, "Cost, " + (months == 1 ? "1 month" : months + " months"), compared, ScreenTable::cost);
        row(table, "Runway (median)", compared, each -> {
            OptionalDouble runway = new StrategyFigures(each).runwayMonths();
            return runway.isPresent()
                    ? new Cell.Written(runway.getAsDouble(), new CalendarMonth(assessment).of(runway.getAsDouble()))
                    : new Cell.Phrase("beyond month " + months);
        });
        return new Block.Tabular(table.build());
    }

    private static void row(
            Table.Builder table,
            String label,
            List<Compared> compared,
            Function<StrategyAssessment, ? extends Cell> cell) {
        table.row(Stream.concat(
                        Stream.of(new Cell.Phrase(label)), compared.stream().map(each -> cell.apply(each.strategy())))
                .collect(ImmutableList.toImmutableList()));
    }

    private List<Compared> compared() {
        List<Compared> compared = new ArrayList<>();
        boolean stays = roles.stays();
        roles.today()
                .ifPresent(today -> compared.add(new Compared(
                        stays && assessment.verdict().kind().recommends() ? "Today: stay" : "Today", today)));
        if (!stays) {
            roles.ahead().ifPresent(ahead -> compared.add(new Compared(role(), ahead)));
        }
        roles.next().ifPresent(next -> compared.add(new Compared("Runner-up", next)));
        return compared;
    }

    private String role() {
        return switch (assessment.verdict().kind()) {
            case RECOMMEND, CONDITIONAL -> "Recommended";
            case CLOSE_CALL -> "Ahead on average";
            case INSUFFICIENT_EVIDENCE -> "Ahead so far";
            case VETOED -> "Ruled out";
            case NO_FEASIBLE_OPTION -> "Nearest to lasting";
        };
    }

    /** Months until the product runs on it; of what it runs on today there is nothing to wait for. */
    private Cell live(StrategyAssessment strategy) {
        double months = strategy.simulation()
                .map(SimulatedOutcome::timeToProductionMonths)
                .map(Distribution::p50)
                .orElse(strategy.plan().timeToProductionMonths());
        boolean there = roles.today().map(StrategyAssessment::id).stream().anyMatch(strategy.id()::equals)
                && Words.number(months).equals("0");
        return there ? new Cell.Phrase("live now") : new Cell.Decimal(months);
    }

    private static Cell cost(StrategyAssessment strategy) {
        Money planned = strategy.plan().totalCostOfOwnership();
        return strategy.simulation()
                .map(SimulatedOutcome::totalCostOfOwnership)
                .map(cost -> cost(cost.mean(), cost.error()))
                .orElseGet(() -> cost(planned, Money.zero(planned.getCurrencyUnit())));
    }

    private static Cell cost(Money amount, Money error) {
        return new Cell.Written(Amounts.toDouble(amount), Rounded.brief(amount, error));
    }
}
