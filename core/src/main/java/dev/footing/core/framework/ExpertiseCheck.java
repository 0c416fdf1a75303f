package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.framework.ComponentCheck;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import java.util.Map;

/**
 * Whether the team has done before what it would have to do; where it is not known to have, buy.
 *
 * @param audit what the team has done
 */
record ExpertiseCheck(ExpertiseAudit audit) {
    Finding of(Strategy strategy) {
        ImmutableList<ExpertiseArea> missing = audit.missing(strategy.requiredExpertise());
        return strategy.info().sourcing() == Sourcing.MANAGED && !missing.isEmpty()
                ? Finding.of(
                        TestState.PASSED,
                        Explanation.of(FrameworkCode.BOUGHT_ANYWAY).word("areas", Identified.listed(missing)))
                : of(strategy.requiredExpertise());
    }

    /** Areas that something run by the team needs. */
    Finding of(ImmutableSortedSet<ExpertiseArea> needs) {
        if (needs.isEmpty()) {
            return Finding.of(TestState.PASSED, Explanation.of(FrameworkCode.NO_EXPERTISE_NEEDED));
        }
        ImmutableList<ExpertiseArea> lacking = answered(needs, Answer.NO);
        ImmutableList<ExpertiseArea> open = answered(needs, Answer.UNKNOWN);
        ImmutableList.Builder<Explanation> because = ImmutableList.builder();
        if (!lacking.isEmpty()) {
            because.add(Explanation.of(FrameworkCode.BUY_FOR_LACK)
                    .word("areas", Identified.listed(lacking))
                    .build());
        }
        if (!open.isEmpty()) {
            because.add(Explanation.of(FrameworkCode.BUY_UNTIL_KNOWN)
                    .word("areas", Identified.listed(open))
                    .build());
        }
        if (lacking.isEmpty() && open.isEmpty()) {
            because.add(Explanation.of(FrameworkCode.EXPERTISE_HELD)
                    .word("areas", Identified.listed(needs))
                    .build());
        }
        return new Finding(state(lacking, open), because.build());
    }

    ImmutableSortedMap<ExpertiseArea, Finding> areas() {
        ImmutableSortedMap.Builder<ExpertiseArea, Finding> areas = ImmutableSortedMap.naturalOrder();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            areas.put(area, of(ImmutableSortedSet.of(area)));
        }
        return areas.buildOrThrow();
    }

    /** What running each component takes, against what the team has done. */
    ImmutableList<ComponentCheck> components(Map<Component, ImmutableSortedSet<ExpertiseArea>> needs) {
        return needs.entrySet().stream()
                .map(entry ->
                        new ComponentCheck(entry.getKey(), entry.getValue().asList(), of(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private static TestState state(ImmutableList<ExpertiseArea> lacking, ImmutableList<ExpertiseArea> open) {
        if (!lacking.isEmpty()) {
            return TestState.FAILED;
        }
        return open.isEmpty() ? TestState.PASSED : TestState.UNKNOWN;
    }

    private ImmutableList<ExpertiseArea> answered(ImmutableSortedSet<ExpertiseArea> needs, Answer wanted) {
        return needs.stream().filter(area -> audit.answer(area) == wanted).collect(ImmutableList.toImmutableList());
    }
}
