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
 * How strategies are mentioned in sentences: by their ids, as users type them, or by their names, for those who only
 * read.
 *
 * @param assessment the assessment
 * @param named whether by their names
 */
record StrategyMentions(Assessment assessment, boolean named) {
    private static final Splitter IDS = Splitter.on(", ");

    static StrategyMentions byId(Assessment assessment) {
        return new StrategyMentions(assessment, false);
    }

    static StrategyMentions byName(Assessment assessment) {
        return new StrategyMentions(assessment, true);
    }

    /** A strategy within a sentence. */
    String of(StrategyId id) {
        return named ? new StrategyNames(assessment).distinctText(id) : id.value();
    }

    /** A strategy that may be known by its id alone. */
    String of(String id) {
        return find(id).map(this::of).orElse(id);
    }

    /** A strategy that stands by itself. */
    String title(StrategyId id) {
        return named ? new StrategyNames(assessment).distinct(id) : id.value();
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
        if (!named) {
            return explanation;
        }
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
