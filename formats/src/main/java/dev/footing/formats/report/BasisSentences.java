package dev.footing.formats.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.EvidenceCoverage;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an assessment rests on, in sentences: the grades of what was stated, what was not, and by what it was computed.
 */
public final class BasisSentences {
    /**
     * Below so many trials a report says that they say little: a share of 256 trials is known to about six points
     * either way (95%, of a half), and a mean to an eighth of how far trials scatter.
     */
    public static final int FEW_TRIALS = 256;

    private static final int SHORT_HASH = 12;

    private final Assessment assessment;

    /**
     * Creates them.
     *
     * @param assessment the assessment
     */
    public BasisSentences(Assessment assessment) {
        this.assessment = assessment;
    }

    /** {@return the sentences} */
    public ImmutableList<String> sentences() {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        sentences.add(grades(), defaults(), strategies());
        Stream.of(size(), assumed(), criteria(), simulation())
                .flatMap(Optional::stream)
                .forEach(sentences::add);
        sentences.addAll(agreements()).addAll(new OverrideSentences(assessment.provenance()).sentences());
        return sentences.add(engine()).build();
    }

    private String grades() {
        return "Stated in the profile: " + counted(assessment.evidence().inputs()) + ".";
    }

    private static String counted(Map<Grade, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().id())
                .collect(Collectors.joining(", "));
    }

    private String defaults() {
        List<String> inputs = assessment.unanswered().stream()
                .map(input -> Sentences.labelWithId(input.id()))
                .toList();
        return inputs.isEmpty()
                ? "Every input that has a default was stated."
                : "Not stated, a default stands in: " + String.join(", ", inputs) + ".";
    }

    private String strategies() {
        Set<String> proposing = assessment.strategies().stream()
                .map(StrategyAssessment::provider)
                .collect(ImmutableSet.toImmutableSet());
        List<ProviderRecord> providers = assessment.provenance().providers();
        String idle = providers.stream()
                .map(ProviderRecord::id)
                .filter(id -> !proposing.contains(id))
                .collect(Collectors.joining(", "));
        String named = providers.stream()
                .filter(provider -> proposing.contains(provider.id()))
                .map(BasisSentences::named)
                .collect(Collectors.joining(", "));
        return (proposing.isEmpty()
                        ? "No figure of a strategy, as none was proposed."
                        : "Strategies from " + named + "; of their numbers "
                                + counted(assessment.evidence().parameters())
                                + ", each with its evidence in the JSON result.")
                + (idle.isEmpty() ? "" : " Nothing for this startup from " + idle + ".");
    }

    private ImmutableList<String> agreements() {
        return assessment.strategies().isEmpty() ? ImmutableList.of() : new CalibrationSection(assessment).agreements();
    }

    /** What the size of what is run does to effort; of the best strategy, as it is the same for all. */
    private Optional<String> size() {
        return assessment.strategies().stream()
                .limit(1)
                .flatMap(strategy -> strategy.size().stream())
                .filter(size -> size.factor() != 1)
                .findFirst()
                .map(size -> "What runs today costs " + Rounded.roughly(size.listPrice())
                        + " a month at list prices; for that size the effort of every strategy counts "
                        + Words.number(size.factor(), Unit.RATIO) + ".");
    }

    /** How much of what single numbers move rests on which grade. */
    private Optional<String> assumed() {
        EvidenceCoverage evidence = assessment.evidence();
        return evidence.shares().isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.of(Explanation.of(SensitivityCode.RESTS_ON_GRADES)
                        .figure("measured", evidence.share(Grade.MEASURED), Unit.SHARE)
                        .figure("published", evidence.share(Grade.PUBLISHED), Unit.SHARE)
                        .figure("derived", evidence.share(Grade.DERIVED), Unit.SHARE)
                        .figure("reported", evidence.share(Grade.REPORTED), Unit.SHARE)
                        .figure("assumed", evidence.share(Grade.ASSUMED, Grade.DEFAULT), Unit.SHARE)
                        .build()));
    }

    private static String named(ProviderRecord provider) {
        String overridden = Joiner.on(", ").join(provider.overridden());
        return overridden.isEmpty() ? provider.id() : provider.id() + " (" + overridden + " overridden)";
    }

    private Optional<String> criteria() {
        String criteria = assessment.provenance().criteria().stream()
                .map(criterion ->
                        criterion.id() + " (" + criterion.evidence().grade().id() + ")")
                .collect(Collectors.joining(", "));
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of("Criteria beside the policy, handed over by the program: " + criteria
                        + "; their curves and evidence are in the JSON result.");
    }

    private Optional<String> simulation() {
        OptionalLong seed = assessment.provenance().seed();
        OptionalInt trials = assessment.provenance().trials();
        if (assessment.strategies().isEmpty() || seed.isEmpty() || trials.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Simulated in " + Words.trials(Words.number(trials.getAsInt())) + " from seed "
                + seed.getAsLong() + "; the two give these figures again. Every strategy met the same random draws."
                + (trials.getAsInt() < FEW_TRIALS ? " " + few() : ""));
    }

    /** {@return what is said of fewer trials than {@link #FEW_TRIALS}} */
    public static String few() {
        return "So few trials say little: with fewer than " + FEW_TRIALS + ", chance alone may turn the verdict.";
    }

    /** By which version and rules it was made. */
    String engine() {
        Provenance provenance = assessment.provenance();
        return "Footing " + provenance.engine() + ", calibration "
                + provenance.calibration().id() + ", policy "
                + provenance.policy().id() + ", result "
                + provenance.hash().substring(0, SHORT_HASH) + ".";
    }
}
