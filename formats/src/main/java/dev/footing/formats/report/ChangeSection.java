package dev.footing.formats.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What would change the answer, in labels: single numbers, and the strategies that are ruled out with the expertise
 * that each of them lacks.
 */
final class ChangeSection {
    private static final int MOST = 8;
    /** A cell of a matrix that has nothing to say. */
    private static final String NONE = "\u2013";

    private static final Splitter IDS = Splitter.on(", ");

    private final Assessment assessment;
    private final StrategyNames names;
    private final BearingSentences bearing;

    ChangeSection(Assessment assessment) {
        this.assessment = assessment;
        this.names = new StrategyNames(assessment);
        this.bearing = new BearingSentences(assessment);
    }

    Section section() {
        return new Blocks()
                .addAll(turning())
                .addAll(moving())
                .addAll(ruledOut())
                .quiet("change", "What would change it");
    }

    /** The numbers that turn the answer by themselves; that there is none, where they were looked for. */
    private ImmutableList<Block> turning() {
        List<Flip> flips = bearing.flips().limit(MOST).toList();
        if (flips.isEmpty()) {
            return bearing.turns(1).stream().map(Block.Paragraph::new).collect(ImmutableList.toImmutableList());
        }
        TableLayout<Flip> table = TableLayout.<Flip>captioned("One number at a time, while all others stay as they are")
                .phrases("If this", flip -> Sentences.capitalized(bearing.label(number(flip))))
                .phrases(
                        "the answer is",
                        flip -> flip.winner().map(names::distinct).orElse("none: cash runs out"))
                .figures("at", flip -> cell(number(flip), flip.to()))
                .figures("instead of", flip -> cell(number(flip), flip.from()));
        if (flips.stream().anyMatch(flip -> flip.winner().isEmpty())) {
            table.note("None: cash runs out on everything that is not ruled out.");
        }
        return ImmutableList.of(table.block(flips));
    }

    private VariedNumber number(Flip flip) {
        return new VariedNumber(flip.input(), flip.unit(), assessment.understood());
    }

    private static Cell cell(VariedNumber number, double value) {
        return new Cell.Written(value, number.brief(value));
    }

    /** The numbers that move the answer most, whether they turn it or not. */
    private ImmutableList<Block> moving() {
        List<Sensitivity> moving = assessment.sensitivity().stream()
                .filter(each -> !each.importance().isZero())
                .limit(MOST)
                .toList();
        return moving.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(TableLayout.<Sensitivity>captioned(
                                "The numbers to pin down first: those that move the lead most")
                        .phrases("Number", each -> Sentences.capitalized(bearing.label(bearing.number(each))))
                        .figures(
                                "moves the lead by up to",
                                each -> new Cell.Written(
                                        each.importance().getAmount().doubleValue(),
                                        Rounded.brief(
                                                each.importance(),
                                                Money.zero(each.importance().getCurrencyUnit()))))
                        .figures("from", each -> cell(bearing.number(each), each.low()))
                        .figures("to", each -> cell(bearing.number(each), each.high()))
                        .phrases("Known", SensitivitySection::grade)
                        .block(moving));
    }

    /** A row for each strategy that is ruled out, a column for each area that one of them lacks. */
    private ImmutableList<Block> ruledOut() {
        List<StrategyAssessment> out = assessment.strategies().stream()
                .filter(strategy -> !strategy.vetoes().isEmpty())
                .toList();
        if (out.isEmpty()) {
            return ImmutableList.of();
        }
        TableLayout<StrategyAssessment> table = TableLayout.<StrategyAssessment>captioned(
                        "Ruled out: the expertise that is missing, and whether hiring for it pays")
                .phrases("Strategy", strategy -> names.distinct(strategy.id()));
        List<ExpertiseArea> areas = Arrays.stream(ExpertiseArea.values())
                .filter(area -> out.stream().anyMatch(strategy -> lacks(strategy, area)))
                .toList();
        if (!areas.isEmpty()) {
            table.phrases(
                    "Hire for it?",
                    strategy -> new HiringWorth(strategy).cures() ? new HiringWorth(strategy).text() : "no help");
        }
        for (ExpertiseArea area : areas) {
            table.phrases(
                    Sentences.capitalized(Sentences.listed(List.of(area))),
                    strategy -> lacks(strategy, area) ? "missing" : NONE);
        }
        if (out.stream().anyMatch(strategy -> others(strategy).findAny().isPresent())) {
            table.phrases(
                    "Also against it",
                    strategy -> others(strategy)
                            .map(veto -> Sentences.of(veto.because()) + " " + Sentences.of(veto.wayOut()))
                            .reduce((first, next) -> first + " " + next)
                            .orElse(NONE));
        }
        return ImmutableList.of(table.block(out));
    }

    private static Stream<VetoFinding> others(StrategyAssessment strategy) {
        return strategy.vetoes().stream().filter(veto -> veto.rule() != VetoRule.EXPERTISE_REALITY_CHECK);
    }

    private static boolean lacks(StrategyAssessment strategy, ExpertiseArea area) {
        return strategy.vetoes().stream()
                .filter(veto -> veto.rule() == VetoRule.EXPERTISE_REALITY_CHECK)
                .map(veto -> veto.because().facts().get("areas"))
                .anyMatch(fact -> fact instanceof Fact.Word word
                        && IDS.splitToList(word.text()).contains(area.id()));
    }
}
