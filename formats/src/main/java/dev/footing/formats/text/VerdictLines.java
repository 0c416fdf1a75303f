package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Reason;
import java.util.List;
import java.util.function.Consumer;

/** The verdict: one line that says it, then why, what speaks against it, and what to do next. */
final class VerdictLines {
    private final Verdict verdict;

    VerdictLines(Assessment assessment) {
        this.verdict = assessment.verdict();
    }

    void print(Consumer<String> item, Consumer<String> paragraph, Runnable blank) {
        paragraph.accept(headline());
        verdict.because().forEach(because -> item.accept(Sentences.of(because)));
        section("Against it", verdict.against(), item, paragraph, blank);
        section("Watch", verdict.warnings(), item, paragraph, blank);
        section("Next", verdict.nextQuestions(), item, paragraph, blank);
        section("Look again", verdict.revisitIf(), item, paragraph, blank);
        blank.run();
    }

    private String headline() {
        String ahead = verdict.strategy().map(StrategyId::value).orElse("nothing");
        return switch (verdict.kind()) {
            case RECOMMEND ->
                verdict.reason().filter(reason -> reason == Reason.LEAVE_IT).isPresent()
                        ? "RECOMMENDED: leave it, stay on " + ahead + "."
                        : "RECOMMENDED: " + ahead + ".";
            case CLOSE_CALL ->
                "TOO CLOSE TO CALL: " + ahead + " or "
                        + verdict.rival().map(StrategyId::value).orElse("another") + ".";
            case INSUFFICIENT_EVIDENCE -> "CANNOT TELL YET: as it stands " + ahead + " is ahead.";
            case VETOED -> "NO, EVERYTHING THAT LASTS IS RULED OUT.";
            case NO_FEASIBLE_OPTION -> "NO, NOTHING LASTS.";
        };
    }

    private static void section(
            String title,
            List<Explanation> explanations,
            Consumer<String> item,
            Consumer<String> paragraph,
            Runnable blank) {
        if (!explanations.isEmpty()) {
            blank.run();
            paragraph.accept(title + ":");
            explanations.forEach(explanation -> item.accept(Sentences.of(explanation)));
        }
    }
}
