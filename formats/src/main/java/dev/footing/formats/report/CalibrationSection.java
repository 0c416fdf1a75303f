package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.List;
import java.util.stream.Stream;

/** What other calibrations say: side by side where they disagree, in a line where they agree. */
final class CalibrationSection {
    private static final String TITLE = "It rests on the calibration";

    private final Assessment assessment;

    CalibrationSection(Assessment assessment) {
        this.assessment = assessment;
    }

    /** A verdict by a calibration. */
    private record Judged(Calibration calibration, Verdict verdict) {}

    Section section() {
        List<Judged> others = alternatives(false).toList();
        if (others.isEmpty()) {
            return Section.of("calibrations", TITLE);
        }
        Judged own = new Judged(assessment.provenance().calibration(), assessment.verdict());
        Block table = TableLayout.<Judged>captioned("The same under other calibrations")
                .names("Calibration", row -> row.calibration().id())
                .phrases("Verdict", row -> row.verdict().kind().words())
                .words("Strategy", row -> strategy(row.verdict()))
                .figures("Margin", row -> margin(row.verdict()))
                .figures(own.verdict().chances().isPresent() ? "Chance" : "Ahead in", row -> confidence(row.verdict()))
                .block(Iterables.concat(List.of(own), others));
        return new Blocks().add(table).items(conditions(others)).section("calibrations", TITLE);
    }

    /** The other branch of each verdict that has one. */
    private Stream<String> conditions(List<Judged> others) {
        return others.stream()
                .filter(other -> other.verdict().condition().isPresent())
                .map(other ->
                        other.calibration().id() + ": " + new VerdictHeadline(assessment, other.verdict()).text());
    }

    /** A sentence for each calibration that says the same. */
    ImmutableList<String> agreements() {
        return alternatives(true)
                .map(other -> "Calibration " + other.calibration().id() + " says the same: "
                        + new VerdictHeadline(assessment, other.verdict()).brief() + ".")
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Judged> alternatives(boolean agree) {
        return assessment.alternatives().stream()
                .filter(other -> other.agreesWith(assessment.verdict()) == agree)
                .map(other -> new Judged(other.calibration(), other.verdict()));
    }

    private Cell strategy(Verdict verdict) {
        return Cell.of(verdict.strategy(), new StrategyNames(assessment)::cell, "none");
    }

    private static Cell margin(Verdict verdict) {
        return Cell.of(verdict.margin(), margin -> Cell.withError(margin, verdict.marginError()), "");
    }

    private static Cell confidence(Verdict verdict) {
        return Cell.of(
                verdict.confidence(),
                confidence -> verdict.chances().isPresent()
                        ? new Cell.Chance(confidence.value())
                        : new Cell.ShareOfTrials(confidence.value()),
                "");
    }
}
