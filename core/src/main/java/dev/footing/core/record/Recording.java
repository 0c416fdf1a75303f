package dev.footing.core.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.record.RecordedDiagnosis;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedOverride;
import dev.footing.api.record.RecordedProvider;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedRules;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/** Brings an assessment into the form in which results are compared. */
public final class Recording {
    private Recording() {}

    /**
     * Takes from an assessment what a recorded result holds.
     *
     * @param assessment an assessment
     * @return the same, as a result on paper tells it; of the providers those that proposed something
     */
    public static RecordedResult of(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        Provenance provenance = assessment.provenance();
        ImmutableSet<String> proposing = assessment.strategies().stream()
                .map(StrategyAssessment::provider)
                .collect(ImmutableSet.toImmutableSet());
        return RecordedResult.builder()
                .startup(assessment.understood())
                .engine(provenance.engine())
                .calibration(new RecordedRules(
                        provenance.calibration().id(),
                        provenance.calibration().hash(),
                        ImmutableList.<RecordedOverride>builder()
                                .addAll(overrides(provenance.calibration().overrides()))
                                .addAll(ofStrategies(provenance.calibration().strategyOverrides()))
                                .build()))
                .policy(new RecordedRules(
                        provenance.policy().id(),
                        provenance.policy().hash(),
                        ImmutableList.<RecordedOverride>builder()
                                .addAll(overrides(provenance.policy().overrides()))
                                .addAll(ofStrategies(provenance.policy().strategyOverrides()))
                                .build()))
                .providers(provenance.providers().stream()
                        .filter(provider -> proposing.contains(provider.id()))
                        .map(provider -> new RecordedProvider(provider.id(), provider.artifact()))
                        .toList())
                .seed(provenance.seed())
                .trials(provenance.trials())
                .hash(provenance.hash())
                .verdict(verdict(assessment.verdict()))
                .options(assessment.strategies().stream().map(Recording::option).toList())
                .diagnosis(diagnosis(assessment.diagnosis()))
                .build();
    }

    private static RecordedDiagnosis diagnosis(Diagnosis diagnosis) {
        return new RecordedDiagnosis(
                diagnosis.spiral().stage(),
                diagnosis.redFlags().stream()
                        .filter(finding -> finding.state() == FlagState.RAISED)
                        .map(RedFlagFinding::flag)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(RedFlag::compareTo)));
    }

    /**
     * Takes a verdict without its sentences.
     *
     * @param verdict a verdict
     * @return what it said
     */
    public static RecordedVerdict verdict(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return RecordedVerdict.builder()
                .kind(verdict.kind())
                .strategy(verdict.strategy())
                .rival(verdict.rival())
                .margin(verdict.margin())
                .confidence(verdict.confidence())
                .condition(verdict.condition())
                .chances(verdict.chances())
                .build();
    }

    /**
     * Takes the figure that decides.
     *
     * @param assessed a strategy
     * @return the mean of the simulation where there is one, else the figure of the plan
     */
    public static Money objective(StrategyAssessment assessed) {
        Objects.requireNonNull(assessed, "assessed");
        return assessed.simulation()
                .map(outcome -> outcome.objective().mean())
                .orElse(assessed.plan().objective());
    }

    private static RecordedOption option(StrategyAssessment assessed) {
        return RecordedOption.builder()
                .id(assessed.id())
                .name(assessed.strategy().info().name())
                .sourcing(assessed.strategy().info().sourcing())
                .rank(assessed.rank())
                .feasible(assessed.feasible())
                .objective(objective(assessed))
                .strategy(assessed.strategy())
                .build();
    }

    private static List<RecordedOverride> ofStrategies(List<StrategyOverride> overrides) {
        return overrides.stream()
                .map(override -> new RecordedOverride(
                        RecordedOverride.pathOf(override.strategy(), override.path()), override.grounds()))
                .toList();
    }

    private static ImmutableList<RecordedOverride> overrides(List<ParameterOverride> overrides) {
        return overrides.stream()
                .map(override -> new RecordedOverride(override.path(), override.grounds()))
                .collect(ImmutableList.toImmutableList());
    }
}
