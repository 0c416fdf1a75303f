package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a plugin is held to beside the strategies that ship, in whole assessments. It says nothing of a provider alone,
 * which {@link StrategyProviderContract} does; both may be one test. The testkit does not know who assesses, so the
 * test says it:
 *
 * <pre>{@code
 * class AcmeBesideBuiltInsTest implements BesideBuiltInsContract {
 *     @Override
 *     public StrategyProvider provider() {
 *         return new AcmeProvider();
 *     }
 *
 *     @Override
 *     public Assessment assess(Startup startup, ImmutableList<StrategyProvider> plugins) {
 *         Assessor.Builder assessor = Assessor.builder().discovery(BUILT_IN).trials(256);
 *         plugins.forEach(assessor::provider);
 *         return assessor.build().assess(startup);
 *     }
 * }
 * }</pre>
 */
public interface BesideBuiltInsContract {
    /** {@return the provider} */
    StrategyProvider provider();

    /**
     * Assesses a startup with what ships and with plugins, and with no others: neither of the class path nor of a
     * folder.
     *
     * @param startup a startup
     * @param plugins the provider of this test, or nobody
     * @return the result; a few hundred trials are enough, and none are enough for the plans
     */
    Assessment assess(Startup startup, ImmutableList<StrategyProvider> plugins);

    /** {@return startups to assess: an example before its first user, one that states little, two that are live} */
    default ImmutableList<Startup> besideBuiltIns() {
        return ImmutableList.of(
                Fixtures.reference(), Fixtures.minimal(), Fixtures.smallLive("paas"), Fixtures.growing("paas"));
    }

    /** It can be used: no result names it among its problems. */
    @Test
    default void is_used_without_a_problem() {
        StrategyProvider provider = provider();
        for (Startup startup : besideBuiltIns()) {
            List<Problem> added = assess(startup, ImmutableList.of(provider)).problems().stream()
                    .filter(problem ->
                            !assess(startup, ImmutableList.of()).problems().contains(problem))
                    .toList();
            if (!added.isEmpty()) {
                throw Breach.of(
                        "Beside the built-in strategies, the result for " + startup.name() + " has problems: "
                                + added.stream().map(Problem::sentence).toList() + ".",
                        "a plugin works beside what ships.",
                        "Each problem says how.");
            }
        }
    }

    /** At least one of its strategies, or of its ways of getting components, is part of a result. */
    @Test
    default void takes_part_beside_the_built_in_strategies() {
        StrategyProvider provider = provider();
        boolean any = besideBuiltIns().stream().anyMatch(startup -> {
            Assessment assessment = assess(startup, ImmutableList.of(provider));
            return assessment.strategies().stream()
                            .anyMatch(strategy ->
                                    strategy.provider().equals(provider.info().id()))
                    || provider.components(assessment.understood()).stream()
                            .anyMatch(option -> isKnown(assessment, option));
        });
        if (!any) {
            throw Breach.of(
                    "No strategy and no component of " + provider.info().id() + " is part of any result.",
                    "a plugin has something to offer to a startup.",
                    "Return a startup to which it applies from besideBuiltIns(), and pass the plugins on in assess.");
        }
    }

    private static boolean isKnown(Assessment assessment, ComponentOption option) {
        return assessment.components().stream()
                .filter(advice -> advice.component() == option.component())
                .map(ComponentAdvice::sourcing)
                .anyMatch(Optional::isPresent);
    }

    /** What the others come to is what it is without the plugin; only a mix may take what it offers. */
    @Test
    default void changes_no_other_strategy() {
        StrategyProvider provider = provider();
        for (Startup startup : besideBuiltIns()) {
            ImmutableMap<StrategyId, PlanOutcome> without = others(assess(startup, ImmutableList.of()), provider);
            ImmutableMap<StrategyId, PlanOutcome> with = others(assess(startup, ImmutableList.of(provider)), provider);
            if (!without.equals(with)) {
                List<StrategyId> changed = without.keySet().stream()
                        .filter(id -> !Optional.ofNullable(with.get(id)).equals(Optional.ofNullable(without.get(id))))
                        .toList();
                throw Breach.of(
                        "For " + startup.name() + ", the plans of others change beside it: " + changed + ".",
                        "a plugin adds strategies and changes no others.",
                        "Use ids of your own, and no code of others.");
            }
        }
    }

    private static ImmutableMap<StrategyId, PlanOutcome> others(Assessment assessment, StrategyProvider provider) {
        return assessment.strategies().stream()
                .filter(strategy -> !strategy.provider().equals(provider.info().id())
                        && !strategy.id().equals(StrategyId.COMPOSED))
                .sorted((left, right) -> left.id().compareTo(right.id()))
                .collect(ImmutableMap.toImmutableMap(StrategyAssessment::id, StrategyAssessment::plan));
    }

    /** The same startup has the same result each time, to its hash. */
    @Test
    default void has_the_same_result_each_time() {
        for (Startup startup : besideBuiltIns()) {
            String first = hash(startup);
            String second = hash(startup);
            if (!first.equals(second)) {
                throw Breach.of(
                        "Assessed twice, " + startup.name() + " has results of different hashes.",
                        "a result follows from startup, rules and strategies.",
                        "Use no randomness, no clock, no counter, and no collection whose order changes.");
            }
        }
    }

    private String hash(Startup startup) {
        return assess(startup, ImmutableList.of(provider())).provenance().hash();
    }
}
