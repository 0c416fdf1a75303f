package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.text.VerdictPart.Kind;
import dev.footing.formats.text.VerdictPart.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** The verdict: one line that says it, then why, what speaks against it, and what to do next. */
final class VerdictLines {
    private final Assessment assessment;
    private final Verdict verdict;
    private final Optional<String> confidence;
    private final List<Line> lines = new ArrayList<>();

    VerdictLines(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.confidence = confidence();
        gather();
    }

    /** Everything that it says. */
    void print(Page page) {
        print(page, lines);
    }

    /** The verdict and some of what it says. */
    void print(Page page, List<Line> chosen) {
        page.strong(Headline.of(verdict));
        for (VerdictPart part : parts(chosen)) {
            if (part.kind().titled()) {
                page.blank();
                page.subtitle(part.kind().title());
            }
            part.lines().forEach(line -> page.item(line.text()));
        }
        page.blank();
    }

    /** Everything that it says but for the verdict itself, in the order of the parts. */
    ImmutableList<Line> lines() {
        return ImmutableList.copyOf(lines);
    }

    private static ImmutableList<VerdictPart> parts(List<Line> chosen) {
        return Arrays.stream(Kind.values())
                .map(kind -> new VerdictPart(
                        kind,
                        chosen.stream().filter(line -> line.kind() == kind).collect(ImmutableList.toImmutableList())))
                .filter(part -> !part.lines().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private void gather() {
        confidence.ifPresent(text -> add(Kind.WHY, VerdictWeights.DECIDES, text));
        verdict.because().stream()
                .filter(because -> because.code() != Code.AHEAD_OF_RIVAL || confidence.isEmpty())
                .filter(because -> because.code() != Code.GAINS_ON)
                .forEach(because -> add(Kind.WHY, because));
        together(Kind.WHY, "Ahead of ", Code.GAINS_ON, verdict.because());
        cost().ifPresent(text -> add(Kind.COST, VerdictWeights.DECIDES, text));
        together(Kind.AGAINST, "Behind ", Code.LOSES_ON, verdict.against());
        verdict.against().stream()
                .filter(against -> against.code() != Code.LOSES_ON && against.code() != Code.NOT_IN_FIGURES)
                .forEach(against -> add(Kind.AGAINST, against));
        verdict.against().stream()
                .filter(against -> against.code() == Code.NOT_IN_FIGURES)
                .forEach(against -> add(Kind.UNCOUNTED, VerdictWeights.WAITS, sentence(word(against, "what") + ".")));
        verdict.warnings().forEach(warning -> add(Kind.WATCH, watched(), ReportLines.warning(assessment, warning)));
        verdict.nextQuestions().forEach(next -> add(Kind.NEXT, next));
        verdict.revisitIf().forEach(again -> add(Kind.AGAIN, again));
    }

    /** How much it decides that the startup breaks a rule as it is: more where it is to stay. */
    private int watched() {
        boolean stays = verdict.strategy()
                .map(StrategyId::value)
                .equals(assessment.startup().current().flatMap(CurrentPlatform::strategy));
        return stays ? VerdictWeights.MEASURES : VerdictWeights.ADDS;
    }

    private void add(Kind kind, Explanation explanation) {
        add(kind, VerdictWeights.of(explanation.code()), said(explanation));
    }

    private void add(Kind kind, int weight, String text) {
        lines.add(new Line(kind, lines.size(), weight, text));
    }

    /** What parts of the objective say of the same other strategy, in one sentence. */
    private void together(Kind kind, String word, Code code, List<Explanation> explanations) {
        List<Explanation> parts =
                explanations.stream().filter(one -> one.code() == code).toList();
        parts.stream().map(one -> word(one, "other")).distinct().forEach(other -> {
            List<String> amounts = parts.stream()
                    .filter(one -> word(one, "other").equals(other))
                    .map(one -> word(one, "part") + " (" + word(one, "amount") + ")")
                    .toList();
            add(kind, VerdictWeights.of(code), word + other + " in " + enumerated(amounts) + ".");
        });
    }

    private static String enumerated(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** What an explanation says beside the other sentences, without what those say already. */
    private String said(Explanation explanation) {
        if (explanation.code() == Code.TOO_CLOSE && confidence.isPresent()) {
            return "A gap below " + word(explanation, "threshold") + " is too close to call.";
        }
        if (explanation.code() == Code.RARELY_AHEAD && confidence.isPresent()) {
            return "To call it, it has to be ahead in " + word(explanation, "threshold") + " of trials.";
        }
        return Sentences.of(explanation);
    }

    private static String word(Explanation explanation, String name) {
        return FactWords.of(explanation, name);
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
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
                + share(verdict.confidence().orElseThrow().value()) + " of trials, "
                + (margin.isNegative() ? "but behind by " : "by ")
                + Rounded.withError(margin.abs(), verdict.marginError().orElseThrow()) + " on average.");
    }

    /** How often it is ahead, told such that it is seen to be too rarely where it is. */
    private String share(double ahead) {
        return verdict.because().stream()
                .filter(because -> because.code() == Code.RARELY_AHEAD)
                .map(because -> FactWords.of(because, "share"))
                .findFirst()
                .orElse(Rounded.percent(ahead));
    }

    /** What it costs and leaves, both on average over the trials, or both as planned. */
    private Optional<String> cost() {
        return assessment.strategies().stream()
                .filter(one -> verdict.strategy().filter(one.id()::equals).isPresent())
                .findFirst()
                .map(one -> cost(
                        one.simulation()
                                .map(outcome -> outcome.totalCostOfOwnership().mean())
                                .orElseGet(() -> one.plan().totalCostOfOwnership()),
                        one.simulation()
                                .map(outcome -> outcome.cashAtHorizon().mean())
                                .orElseGet(() -> one.plan().cashAtHorizon())));
    }

    private String cost(Money owned, Money left) {
        int horizon = assessment.startup().budget().horizonMonths();
        String after = left.isNegative()
                ? "; at their end cash is short by " + Rounded.roughly(left.abs())
                : " and leaves " + Rounded.roughly(left) + " of cash";
        String mean = verdict.strategy()
                        .flatMap(assessment::strategy)
                        .flatMap(StrategyAssessment::simulation)
                        .isPresent()
                ? "On average it costs "
                : "As planned it costs ";
        return mean + Rounded.roughly(owned) + " to own over " + horizon + " months" + after + ".";
    }
}
