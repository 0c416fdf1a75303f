package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What moves of each strategy: its objective, the parts of that, and its prospects. */
final class WhatIfTables {
    private static final long HALF_A_THOUSAND = 500;

    private final WhatIf answer;
    private final List<Compared> strategies;

    WhatIfTables(WhatIf answer) {
        this.answer = answer;
        this.strategies = answer.strategies().stream()
                .map(change -> new Compared(
                        change,
                        answer.before().strategy(change.strategy()).orElseThrow(),
                        answer.after().strategy(change.strategy()).orElseThrow()))
                .toList();
    }

    Section objectives() {
        TableLayout<Compared> layout = named(TableLayout.captioned("The objective as stated and as supposed"))
                .figures("Rank", compared -> compared.transition(strategy -> new Cell.Decimal(strategy.rank())))
                .figures("Objective", compared -> total(compared.before()))
                .figures("As supposed", compared -> total(compared.after()))
                .figures("Change", compared -> change(compared.change().objective()));
        if (strategies.stream().anyMatch(Compared::marked)) {
            layout.column(Column.words("Out"), Compared::mark)
                    .explain("x", "ruled out")
                    .explain("-", "cash lasts too rarely");
        }
        if (strategies.stream().anyMatch(Compared::moves)) {
            layout.explain("o", "may win");
        }
        return new Blocks()
                .add(layout.block(strategies))
                .items(Stream.of(
                                only("Only as stated", answer.before(), answer.after()),
                                only("Only as supposed", answer.after(), answer.before()))
                        .filter(line -> !line.isEmpty()))
                .quiet("objectives", "The strategies side by side");
    }

    private static String only(String label, Assessment has, Assessment lacks) {
        String ids = has.strategies().stream()
                .map(StrategyAssessment::id)
                .filter(id -> lacks.strategy(id).isEmpty())
                .map(new StrategyNames(has)::distinct)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : label + ": " + ids + ".";
    }

    /** Where the change of each objective comes from; parts that move nowhere are left out. */
    Section parts() {
        List<ObjectivePart> moving = ObjectivePart.terms().stream()
                .filter(part -> strategies.stream()
                        .anyMatch(compared -> !compared.mean(part).isZero()))
                .toList();
        TableLayout<Compared> layout =
                named(TableLayout.cornered("Change from")).note(StrategyTables.ROUNDED_APART);
        moving.forEach(part -> layout.figures(part.shortLabel(), compared -> change(compared.mean(part))));
        ImmutableList<Block> table = moving.isEmpty() ? ImmutableList.of() : ImmutableList.of(layout.block(strategies));
        return Section.quiet("parts", "Where the change comes from", table);
    }

    Section prospects() {
        return Section.quiet(
                "prospects",
                "Prospects",
                named(TableLayout.captioned("Work on the product, cash and the round"))
                        .figures("On product", compared -> compared.figures(WhatIfTables::productShare))
                        .figures("Runway", compared -> compared.figures(WhatIfTables::runway))
                        .figures("Lasts", compared -> compared.figures(StrategyFigures::lasts))
                        .figures("Round", compared -> compared.figures(StrategyFigures::round))
                        .block(strategies));
    }

    private TableLayout<Compared> named(TableLayout<Compared> layout) {
        StrategyNames names = new StrategyNames(answer.after());
        return layout.words("Strategy", compared -> names.cell(compared.change().strategy()));
    }

    private static Cell productShare(StrategyFigures figures) {
        return new Cell.Share(figures.productShare());
    }

    private static Cell total(StrategyAssessment strategy) {
        return new Cell.Thousands(strategy.objective().total());
    }

    /**
     * As many digits as the two objectives beside it have, so that it is their difference; the error stands by itself.
     */
    private static Cell change(MoneyChange change) {
        String mean = Words.thousands(change.mean());
        String text = change.error()
                .filter(error -> !error.isZero())
                .map(error -> mean + " +- " + Rounded.upInThousands(error))
                .orElse(mean);
        return new Cell.Signed(new Cell.Written(Amounts.toDouble(change.mean()), text), rises(change.mean()));
    }

    private static Cell change(Money mean) {
        return new Cell.Signed(new Cell.Thousands(mean), rises(mean));
    }

    /** Whether a change has a plus in thousands: one that is written as zero has none. */
    private static boolean rises(Money mean) {
        return mean.isGreaterThan(mean.withAmount(HALF_A_THOUSAND));
    }

    /** In months, which a note below the tables says. */
    private static Cell runway(StrategyFigures figures) {
        return StrategyFigures.runway(figures.runwayMonths(), Cell.Decimal::new);
    }

    /** A strategy before and after. */
    private record Compared(StrategyChange change, StrategyAssessment before, StrategyAssessment after) {
        Cell transition(Function<StrategyAssessment, Cell> cell) {
            return new Cell.Transition(cell.apply(before), cell.apply(after));
        }

        Cell figures(Function<StrategyFigures, Cell> cell) {
            return transition(strategy -> cell.apply(new StrategyFigures(strategy)));
        }

        Money mean(ObjectivePart part) {
            return change.part(part).mean();
        }

        boolean marked() {
            return !(StrategyTables.mark(before) + StrategyTables.mark(after)).isEmpty();
        }

        boolean moves() {
            return !StrategyTables.mark(before).equals(StrategyTables.mark(after));
        }

        Cell mark() {
            return marked() ? transition(Compared::standing) : new Cell.Absent("");
        }

        private static Cell standing(StrategyAssessment strategy) {
            String mark = StrategyTables.mark(strategy);
            return new Cell.Phrase(mark.isEmpty() ? "o" : mark);
        }
    }
}
