package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Table;
import dev.footing.formats.report.ScreenFigures.Compared;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Today against what the verdict is about against what comes next, in four figures. */
final class ScreenTable {
    private final ScreenFigures figures;
    private final StrategyNames names;

    ScreenTable(Assessment assessment, ScreenRoles roles) {
        this.figures = new ScreenFigures(assessment, roles);
        this.names = new StrategyNames(assessment);
    }

    /**
     * The table.
     *
     * @param most so many strategies at most, for a medium of little room
     */
    Block block(int most) {
        List<Compared> compared = figures.compared().stream().limit(most).toList();
        Table.Builder table = Table.captioned("In four figures", Column.words(""));
        compared.forEach(each -> table.columns(Column.words(each.role())));
        row(table, "", compared, each -> new Cell.Name(names.title(each.id())));
        figures.all().forEach(measure -> row(table, measure.label(), compared, measure.cell()));
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
}
