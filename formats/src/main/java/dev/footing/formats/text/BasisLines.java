package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.quantity.Grade;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.api.startup.Input;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an assessment rests on: the grades of what was stated, what was not, and by what it was computed. */
final class BasisLines {
    /**
     * Below so many trials a report says that they say little: a share of 256 trials is known to about six points
     * either way (95%, of a half), and a mean to an eighth of how far trials scatter.
     */
    static final int FEW_TRIALS = 256;

    private static final int SHORT_HASH = 12;

    private final Assessment assessment;

    BasisLines(Assessment assessment) {
        this.assessment = assessment;
    }

    ImmutableList<String> lines() {
        return ImmutableList.<String>builder()
                .add(grades(), defaults(), strategies())
                .addAll(assumed())
                .addAll(criteria())
                .addAll(luck())
                .addAll(agreements())
                .addAll(new OverrideLines(assessment.provenance()).lines())
                .add(engine())
                .build();
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
        List<String> ids = assessment.unanswered().stream().map(Input::id).toList();
        return ids.isEmpty()
                ? "Every input that has a default was stated."
                : "Not stated, a default stands in: " + String.join(", ", ids) + ".";
    }

    private String strategies() {
        Set<String> proposing = assessment.strategies().stream()
                .map(StrategyAssessment::provider)
                .collect(ImmutableSet.toImmutableSet());
        if (proposing.isEmpty()) {
            return "No figure of a strategy, as none was proposed." + idle(proposing);
        }
        return "Strategies from "
                + assessment.provenance().providers().stream()
                        .filter(provider -> proposing.contains(provider.id()))
                        .map(BasisLines::named)
                        .collect(Collectors.joining(", "))
                + "; of their numbers " + counted(assessment.evidence().parameters())
                + ", each with its evidence in the JSON result." + idle(proposing);
    }

    /** Providers that were asked and proposed nothing. */
    private String idle(Set<String> proposing) {
        String idle = assessment.provenance().providers().stream()
                .map(ProviderRecord::id)
                .filter(id -> !proposing.contains(id))
                .collect(Collectors.joining(", "));
        return idle.isEmpty() ? "" : " Nothing for this startup from " + idle + ".";
    }

    private ImmutableList<String> agreements() {
        return assessment.strategies().isEmpty() ? ImmutableList.of() : new AlternativeLines(assessment).agreements();
    }

    /** How much of what inputs move hangs on what nobody knows. */
    private ImmutableList<String> assumed() {
        return assessment
                .evidence()
                .restsOnAssumed()
                .map(share -> ImmutableList.of("Of what single numbers can move, " + Words.percent(share.value())
                        + " hangs on numbers that are assumed or defaults."))
                .orElse(ImmutableList.of());
    }

    private static String named(ProviderRecord provider) {
        String overridden = provider.overridden().stream().map(Object::toString).collect(Collectors.joining(", "));
        return overridden.isEmpty() ? provider.id() : provider.id() + " (" + overridden + " overridden)";
    }

    private ImmutableList<String> criteria() {
        List<CustomCriterion> criteria = assessment.provenance().criteria();
        return criteria.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of("Criteria beside the policy, handed over by the program: "
                        + criteria.stream()
                                .map(one ->
                                        one.id() + " (" + one.evidence().grade().id() + ")")
                                .collect(Collectors.joining(", "))
                        + "; their curves and evidence are in the JSON result.");
    }

    private ImmutableList<String> luck() {
        Provenance provenance = assessment.provenance();
        if (assessment.strategies().isEmpty()
                || provenance.seed().isEmpty()
                || provenance.trials().isEmpty()) {
            return ImmutableList.of();
        }
        int trials = provenance.trials().getAsInt();
        return ImmutableList.of("Simulated in " + Words.trials(Words.number(trials)) + " from seed "
                + provenance.seed().getAsLong()
                + "; the two give these figures again. Every strategy met the same luck."
                + (trials < FEW_TRIALS ? " " + few() : ""));
    }

    /** What is said of so few trials. */
    static String few() {
        return "So few trials say little: with fewer than " + FEW_TRIALS + ", chance alone may turn the verdict.";
    }

    private String engine() {
        Provenance provenance = assessment.provenance();
        return "Footing " + provenance.engine() + ", calibration "
                + provenance.calibration().id() + ", policy "
                + provenance.policy().id() + ", result "
                + provenance.hash().substring(0, SHORT_HASH) + ".";
    }
}
