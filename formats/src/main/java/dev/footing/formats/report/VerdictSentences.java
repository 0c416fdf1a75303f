package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.report.VerdictSentence.Kind;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** The sentences behind a verdict: why, what speaks against it, what to do next and when to look again. */
final class VerdictSentences {
    private final Assessment assessment;
    private final Verdict verdict;
    private final StrategyMentions mentions;
    private final Optional<String> lead;
    private final List<VerdictSentence> statements = new ArrayList<>();

    private VerdictSentences(Assessment assessment, StrategyMentions mentions) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.mentions = mentions;
        this.lead = lead();
    }

    /** The statements of an assessment, in the order of their kinds. */
    static ImmutableList<VerdictSentence> of(Assessment assessment, StrategyMentions mentions) {
        VerdictSentences gathered = new VerdictSentences(assessment, mentions);
        gathered.gather();
        return ImmutableList.copyOf(gathered.statements);
    }

    private void gather() {
        new ChanceSentences(assessment, mentions).sentences().ifPresent(text -> add(Kind.WHY, text));
        lead.ifPresent(text -> add(Kind.WHY, text));
        verdict.because().stream()
                .filter(because -> because.code() != Code.AHEAD_OF_RIVAL || lead.isEmpty())
                .filter(because -> because.code() != Code.GAINS_ON)
                .forEach(because -> add(Kind.WHY, because));
        together(Kind.WHY, "Ahead of ", Code.GAINS_ON, verdict.because());
        verdict.strategy().flatMap(assessment::strategy).ifPresent(ahead -> add(Kind.COST, cost(ahead)));
        together(Kind.AGAINST, "Behind ", Code.LOSES_ON, verdict.against());
        verdict.against().stream()
                .filter(against -> against.code() != Code.LOSES_ON && against.code() != Code.NOT_IN_FIGURES)
                .forEach(against -> add(Kind.AGAINST, against));
        verdict.against().stream()
                .filter(against -> against.code() == Code.NOT_IN_FIGURES)
                .forEach(against -> add(Kind.UNCOUNTED, sentence(Sentences.fact(against, "what") + ".")));
        StartupSentences startup = new StartupSentences(assessment.understood(), id -> sentence(mentions.of(id)));
        verdict.warnings().forEach(warning -> add(Kind.WATCH, startup.breaksRule(mentions.in(warning))));
        verdict.nextQuestions().forEach(next -> add(Kind.NEXT, next));
        verdict.revisitIf().forEach(again -> add(Kind.AGAIN, again));
    }

    private void add(Kind kind, Explanation explanation) {
        add(kind, text(explanation));
    }

    private void add(Kind kind, String text) {
        statements.add(new VerdictSentence(kind, text));
    }

    /** Puts what parts of the objective say of the same other strategy into one sentence. */
    private void together(Kind kind, String word, Code code, List<Explanation> explanations) {
        List<Explanation> parts = explanations.stream()
                .filter(explanation -> explanation.code() == code)
                .toList();
        parts.stream()
                .map(part -> Sentences.fact(mentions.in(part), "other"))
                .distinct()
                .forEach(other -> {
                    List<String> amounts = parts.stream()
                            .filter(part ->
                                    Sentences.fact(mentions.in(part), "other").equals(other))
                            .map(part -> Sentences.fact(part, "part") + " (" + roughly(part) + ")")
                            .toList();
                    add(kind, word + other + " in " + enumerated(amounts) + ".");
                });
    }

    private static String roughly(Explanation part) {
        return part.facts().get("amount") instanceof Fact.Amount amount
                ? Rounded.roughly(amount.money())
                : Sentences.fact(part, "amount");
    }

    private static String enumerated(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** What an explanation says, without what the sentence on the lead says already. */
    private String text(Explanation explanation) {
        if (explanation.code() == Code.TOO_CLOSE && lead.isPresent()) {
            return "A gap below " + Sentences.fact(explanation, "threshold") + " is too close to call.";
        }
        if (explanation.code() == Code.RARELY_AHEAD && lead.isPresent()) {
            return "To call it, it has to be ahead in " + Sentences.fact(explanation, "threshold") + " of trials.";
        }
        return mentions.said(explanation);
    }

    private static String sentence(String text) {
        return Sentences.capitalized(text);
    }

    /**
     * By how much the strategy is ahead of its rival, and in how many trials, where no chances say how sure that is.
     */
    private Optional<String> lead() {
        if (verdict.strategy().isEmpty()
                || verdict.rival().isEmpty()
                || verdict.margin().isEmpty()
                || verdict.marginError().isEmpty()
                || verdict.confidence().isEmpty()) {
            return Optional.empty();
        }
        Money margin = verdict.margin().orElseThrow();
        String strategy = sentence(mentions.of(verdict.strategy().orElseThrow()));
        String rival = mentions.of(verdict.rival().orElseThrow()) + ", the best of another sourcing, ";
        String by =
                "by " + Rounded.withError(margin.abs(), verdict.marginError().orElseThrow()) + " on average.";
        if (verdict.chances().isPresent()) {
            return Optional.of(strategy + (margin.isNegative() ? " is behind " : " is ahead of ") + rival + by);
        }
        return Optional.of(strategy + " is ahead of " + rival + "in "
                + share(verdict.confidence().orElseThrow().value()) + " of trials, "
                + (margin.isNegative() ? "but behind " : "") + by);
    }

    /** How often it is ahead, with digits that tell it from the threshold where it is below that. */
    private String share(double ahead) {
        return verdict.because().stream()
                .filter(because -> because.code() == Code.RARELY_AHEAD)
                .map(because -> Sentences.fact(because, "share"))
                .findFirst()
                .orElse(Rounded.percent(ahead));
    }

    /** What the strategy costs and leaves, both on average over the trials, or both as planned. */
    private String cost(StrategyAssessment strategy) {
        StrategyFigures figures = new StrategyFigures(strategy);
        Money left = figures.cashLeft();
        return (strategy.simulation().isPresent() ? "On average it costs " : "As planned it costs ")
                + Rounded.roughly(figures.ownership()) + " to own over "
                + assessment.understood().budget().horizonMonths() + " months"
                + (left.isNegative()
                        ? "; at their end cash is short by " + Rounded.roughly(left.abs())
                        : " and leaves " + Rounded.roughly(left) + " of cash")
                + ".";
    }
}
