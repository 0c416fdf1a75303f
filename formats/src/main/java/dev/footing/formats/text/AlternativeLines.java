package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Alternative;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.List;

/** What other calibrations say: side by side where they disagree, in a line where they agree. */
final class AlternativeLines {
    private final Assessment assessment;

    AlternativeLines(Assessment assessment) {
        this.assessment = assessment;
    }

    void print(Page page) {
        List<Alternative> others = alternatives(false);
        if (others.isEmpty()) {
            return;
        }
        page.subtitle("It rests on the calibration");
        TextTable table = new TextTable("Calibration", "Verdict", "Strategy", "Margin", "Ahead in");
        row(table, assessment.provenance().calibration(), assessment.verdict());
        others.forEach(other -> row(table, other.calibration(), other.verdict()));
        page.table(table);
        page.blank();
    }

    /** {@return a sentence for each calibration that says the same} */
    ImmutableList<String> agreements() {
        return alternatives(true).stream()
                .map(other -> "Calibration " + other.calibration().id() + " says the same: "
                        + words(other.verdict().kind())
                        + other.verdict()
                                .strategy()
                                .map(strategy -> ", " + strategy)
                                .orElse("")
                        + ".")
                .collect(ImmutableList.toImmutableList());
    }

    private List<Alternative> alternatives(boolean agree) {
        return assessment.alternatives().stream()
                .filter(other -> other.agreesWith(assessment.verdict()) == agree)
                .toList();
    }

    private static void row(TextTable table, Calibration calibration, Verdict verdict) {
        table.row(List.of(
                calibration.id(),
                words(verdict.kind()),
                verdict.strategy().map(StrategyId::value).orElse("none"),
                verdict.margin()
                        .map(margin -> verdict.marginError()
                                .map(error -> Rounded.withError(margin, error))
                                .orElse(Words.money(margin)))
                        .orElse(""),
                verdict.confidence()
                        .map(confidence -> Rounded.percent(confidence.value()))
                        .orElse("")));
    }

    private static String words(Verdict.Kind kind) {
        return kind.id().replace('-', ' ');
    }
}
