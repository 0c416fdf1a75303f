package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.problem.Problem;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said beside all figures: what rules strategies out, notes, and what could not be used. */
final class NotesSection {
    private final Assessment assessment;
    private final StrategyMentions mentions;

    NotesSection(Assessment assessment, StrategyMentions mentions) {
        this.mentions = mentions;
        this.assessment = assessment;
    }

    /** What rules strategies out, and how to mend it. */
    Section ruledOut() {
        Stream<String> items = assessment.strategies().stream()
                .flatMap(strategy -> strategy.vetoes().stream().map(veto -> sentence(strategy, veto)));
        return Section.of("ruled-out", "Ruled out", Block.items(items));
    }

    private String sentence(StrategyAssessment strategy, VetoFinding veto) {
        return mentions.title(strategy.id()) + ", by the rule "
                + veto.rule().words() + ": " + mentions.said(veto.because()) + " "
                + mentions.said(veto.wayOut());
    }

    /** What is said beside all figures. */
    Section notes() {
        List<String> items = new ArrayList<>();
        assessment.notes().stream()
                .filter(note -> assessment.components().isEmpty() || !(note.code() instanceof ComponentCode))
                .forEach(note -> items.add(mentions.said(note)));
        for (StrategyAssessment strategy : assessment.strategies()) {
            strategy.notes().forEach(note -> items.add(mentions.title(strategy.id()) + ": " + mentions.said(note)));
            String uncounted = strategy.strategy().notQuantified().stream()
                    .filter(line -> !inVerdict(strategy, line))
                    .collect(Collectors.joining("; "));
            if (!uncounted.isEmpty()) {
                items.add(mentions.title(strategy.id()) + ", not in the figures: " + uncounted + ".");
            }
        }
        return Section.of("beside", "Beside the figures", Block.items(items));
    }

    /** Providers and inputs that could not be used. */
    Section problems() {
        Stream<String> items = assessment.problems().stream().map(Problem::sentence);
        return Section.of("problems", "Could not be used", Block.items(items));
    }

    /** Whether the verdict says already what is in no figure of a strategy. */
    private boolean inVerdict(StrategyAssessment strategy, String line) {
        Explanation said =
                Explanation.of(Code.NOT_IN_FIGURES).word("what", line).build();
        Verdict verdict = assessment.verdict();
        return verdict.strategy().equals(Optional.of(strategy.id()))
                && verdict.against().contains(said);
    }
}
