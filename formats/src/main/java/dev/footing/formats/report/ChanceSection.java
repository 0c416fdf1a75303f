package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Chances.OfDirection;
import dev.footing.api.verdict.Chances.OfStrategy;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How likely each direction and each strategy in it is the best one, in a table. */
final class ChanceSection {
    private static final String ID = "chances";
    private static final String TITLE = "How likely each is the best";

    private final Assessment assessment;
    private final ChanceSentences said;
    private final StrategyNames names;

    ChanceSection(Assessment assessment) {
        this.assessment = assessment;
        this.said = new ChanceSentences(assessment);
        this.names = new StrategyNames(assessment);
    }

    /** The table; empty where the verdict says no chances. */
    Section section() {
        return Section.of(
                ID,
                TITLE,
                assessment
                        .verdict()
                        .chances()
                        .map(chances -> ImmutableList.of(table(chances)))
                        .orElse(ImmutableList.of()));
    }

    private Block table(Chances chances) {
        return TableLayout.<Row>captioned(TITLE)
                .phrases(
                        "Direction",
                        row -> row.first() ? ChanceWords.toTake(row.of().direction()) : "")
                .figures("Chance", row -> row.first() ? chance(row.of()) : new Cell.Absent(""))
                .words("Strategy", row -> names.cell(row.strategy().strategy()))
                .figures(
                        "of which",
                        row -> new Cell.Chance(row.strategy().chance().value()))
                .note(
                        "The share of trials in which it is the best of those that last, averaged over the missing answers."
                                + " Costs differ between companies with the same facts; that is in it. The strategy that the"
                                + " startup is on counts as staying.")
                .block(chances.directions().stream()
                        .flatMap(direction -> rows(chances, direction))
                        .toList());
    }

    private static Cell chance(OfDirection direction) {
        return new Cell.Chance(direction.chance().value());
    }

    private Stream<Row> rows(Chances chances, OfDirection direction) {
        ImmutableList<OfStrategy> there = said.strategiesOf(chances, direction.direction());
        return IntStream.range(0, there.size()).mapToObj(place -> new Row(direction, there.get(place), place == 0));
    }

    /** A strategy and its direction, which is said in its first row. */
    private record Row(OfDirection of, OfStrategy strategy, boolean first) {}
}
