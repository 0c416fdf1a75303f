package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A verdict in one line, without why. */
public final class VerdictHeadline {
    private final Verdict verdict;
    private final StrategyNames names;

    /**
     * Creates it.
     *
     * @param assessment an assessment by which the strategies have their names
     */
    public VerdictHeadline(Assessment assessment) {
        this(assessment, assessment.verdict());
    }

    /** The verdict of other rules about the same strategies. */
    VerdictHeadline(Assessment assessment, Verdict verdict) {
        this.verdict = verdict;
        this.names = new StrategyNames(assessment);
    }

    /** {@return one sentence that begins in capitals} */
    public String text() {
        String ahead = verdict.strategy().map(names::withId).orElse("nothing");
        return switch (verdict.kind()) {
            case RECOMMEND, CONDITIONAL ->
                "RECOMMENDED: " + (stays() ? "stay on " : "") + ahead
                        + verdict.condition().map(this::unless).orElse("") + ".";
            case CLOSE_CALL ->
                "TOO CLOSE TO CALL: " + ahead + " or "
                        + verdict.rival().map(names::withId).orElse("another") + ".";
            case INSUFFICIENT_EVIDENCE -> "NOT ENOUGH EVIDENCE: " + ahead + " is ahead so far.";
            case VETOED -> "EVERY FEASIBLE STRATEGY IS RULED OUT.";
            case NO_FEASIBLE_OPTION -> "NO FEASIBLE STRATEGY.";
        };
    }

    private boolean stays() {
        return verdict.reason().filter(reason -> reason == Reason.LEAVE_IT).isPresent();
    }

    /** The other branch and what it is worth, the rest of a sentence that says what to take. */
    private String unless(VerdictCondition condition) {
        String worth = condition
                .error()
                .map(error -> Rounded.money(condition.worth(), error))
                .orElseGet(() -> Rounded.roughly(condition.worth()));
        return ", unless you have " + Sentences.listed(condition.areas()) + ": then "
                + names.withId(condition.strategy()) + ", worth " + worth;
    }

    private static String branch(VerdictCondition condition) {
        return Sentences.listed(condition.areas()) + ": then " + condition.strategy();
    }

    /** What a verdict is about: the strategy that is ahead and the other branch; blank where nothing is ahead. */
    static String ahead(Verdict verdict) {
        return ahead(verdict.strategy().stream(), verdict.condition().stream());
    }

    /** What a recorded verdict is about. */
    static String ahead(RecordedVerdict verdict) {
        return ahead(verdict.strategy().stream(), verdict.condition().stream());
    }

    private static String ahead(Stream<StrategyId> strategy, Stream<VerdictCondition> condition) {
        return Stream.concat(strategy.map(StrategyId::value), condition.map(branch -> "unless " + branch(branch)))
                .collect(Collectors.joining(", "));
    }

    /** The same in a few words, such as {@code recommend, managed services}. */
    String brief() {
        String other = verdict.condition()
                .map(condition -> ", unless " + Sentences.listed(condition.areas()) + ": then "
                        + names.text(condition.strategy()))
                .orElse("");
        return verdict.kind().words()
                + verdict.strategy().map(ahead -> ", " + names.text(ahead)).orElse("")
                + other;
    }

    /** A verdict in a few words, such as {@code close call, managed-services}. */
    static String brief(Verdict verdict) {
        return brief(verdict.kind(), ahead(verdict));
    }

    /** A recorded verdict in a few words. */
    static String brief(RecordedVerdict verdict) {
        return brief(verdict.kind(), ahead(verdict));
    }

    private static String brief(Kind kind, String ahead) {
        return kind.words() + (ahead.isEmpty() ? "" : ", " + ahead);
    }
}
