package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** The verdict: one line that says it, then why, what speaks against it, and what to do next. */
final class VerdictLines {
    private final Assessment assessment;
    private final Verdict verdict;

    VerdictLines(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
    }

    void print(Page page) {
        page.strong(Headline.of(verdict));
        confidence().ifPresent(page::item);
        verdict.because().stream()
                .filter(because ->
                        because.code() != Code.AHEAD_OF_RIVAL || confidence().isEmpty())
                .forEach(because -> page.item(Sentences.of(because)));
        cost().ifPresent(page::item);
        section(page, "Against it", verdict.against());
        section(page, "Watch", verdict.warnings());
        section(page, "Next", verdict.nextQuestions());
        section(page, "Look again", verdict.revisitIf());
        page.blank();
    }

    /** How sure a simulation is of the strategy against its rival; it says what being ahead says, and how often. */
    private Optional<String> confidence() {
        if (verdict.strategy().isEmpty()
                || verdict.rival().isEmpty()
                || verdict.margin().isEmpty()
                || verdict.marginError().isEmpty()
                || verdict.confidence().isEmpty()) {
            return Optional.empty();
        }
        Money margin = verdict.margin().orElseThrow();
        return Optional.of(verdict.strategy().orElseThrow() + " is ahead of "
                + verdict.rival().orElseThrow() + ", the best of another sourcing, in "
                + Rounded.percent(verdict.confidence().orElseThrow().value()) + " of trials, "
                + (margin.isNegative() ? "but behind by " : "by ")
                + Rounded.withError(margin.abs(), verdict.marginError().orElseThrow()) + " on average.");
    }

    /** What it costs and leaves, on average and in the middle of the trials, or as planned. */
    private Optional<String> cost() {
        return assessment.strategies().stream()
                .filter(one -> verdict.strategy().filter(one.id()::equals).isPresent())
                .findFirst()
                .map(one -> cost(
                        one.simulation()
                                .map(outcome -> outcome.totalCostOfOwnership().mean())
                                .orElseGet(() -> one.plan().totalCostOfOwnership()),
                        one.simulation()
                                .map(outcome -> outcome.cashAtHorizon().bands().p50())
                                .orElseGet(() -> one.plan().cashAtHorizon())));
    }

    private String cost(Money owned, Money left) {
        int horizon = assessment.startup().budget().horizonMonths();
        String after = left.isNegative()
                ? "; at their end cash is short by " + Rounded.roughly(left.abs())
                : " and leaves " + Rounded.roughly(left) + " of cash";
        return "It costs " + Rounded.roughly(owned) + " to own over " + horizon + " months" + after + ".";
    }

    private static void section(Page page, String title, List<Explanation> explanations) {
        if (!explanations.isEmpty()) {
            page.blank();
            page.subtitle(title);
            explanations.forEach(explanation -> page.item(Sentences.of(explanation)));
        }
    }
}
