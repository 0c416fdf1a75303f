package dev.footing.formats.report;

import com.google.common.base.Splitter;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.sentences.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How strategies are mentioned in sentences: by their names.
 *
 * @param assessment the assessment
 */
record StrategyMentions(Assessment assessment) {
    private static final Splitter IDS = Splitter.on(", ");

    /** A strategy within a sentence. */
    String of(StrategyId id) {
        return new StrategyNames(assessment).distinctText(id);
    }

    /** A strategy that may be known by its id alone. */
    String of(String id) {
        return find(id).map(this::of).orElse(id);
    }

    /** A strategy that stands by itself. */
    String title(StrategyId id) {
        return new StrategyNames(assessment).distinct(id);
    }

    /** A sentence that may mention strategies. */
    String said(Explanation explanation) {
        return Sentences.of(in(explanation));
    }

    /** Sentences that may mention strategies, one after the other. */
    String said(List<Explanation> explanations) {
        return explanations.stream().map(this::said).collect(Collectors.joining(" "));
    }

    /** An explanation whose facts have names where they had ids. */
    Explanation in(Explanation explanation) {
        Explanation.Builder said = Explanation.of(explanation.code());
        explanation.facts().forEach((name, fact) -> said.putFacts(name, in(fact)));
        return said.build();
    }

    private Fact in(Fact fact) {
        if (fact instanceof Fact.Phrase phrase) {
            return new Fact.Phrase(in(phrase.part()));
        }
        if (!(fact instanceof Fact.Word word)) {
            return fact;
        }
        List<Optional<StrategyId>> found =
                IDS.splitToStream(word.text()).map(this::find).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? new Fact.Word(found.stream().map(id -> of(id.orElseThrow())).collect(Collectors.joining(", ")))
                : fact;
    }

    private Optional<StrategyId> find(String id) {
        return assessment.strategies().stream()
                .map(StrategyAssessment::id)
                .filter(proposed -> proposed.value().equals(id))
                .findFirst();
    }
}
