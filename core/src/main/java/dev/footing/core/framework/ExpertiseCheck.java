package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.framework.ComponentCheck;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import java.util.Map;

/** Whether the team has done before what it would have to do; where it is not known to have, buy. */
final class ExpertiseCheck {
    private ExpertiseCheck() {}

    static Finding of(ExpertiseAudit audit, Strategy strategy) {
        ImmutableList<ExpertiseArea> missing = audit.missing(strategy.requiredExpertise());
        return strategy.info().sourcing() == Sourcing.MANAGED && !missing.isEmpty()
                ? Finding.of(TestState.PASSED, Say.that(FrameworkCode.BOUGHT_ANYWAY, "areas", Say.ids(missing)))
                : of(audit, strategy.requiredExpertise());
    }

    /** Areas that something run by the team needs. */
    static Finding of(ExpertiseAudit audit, ImmutableSortedSet<ExpertiseArea> needs) {
        if (needs.isEmpty()) {
            return Finding.of(TestState.PASSED, Say.that(FrameworkCode.NO_EXPERTISE_NEEDED));
        }
        ImmutableList<ExpertiseArea> lacking = answered(audit, needs, Answer.NO);
        ImmutableList<ExpertiseArea> open = answered(audit, needs, Answer.UNKNOWN);
        ImmutableList.Builder<Explanation> because = ImmutableList.builder();
        if (!lacking.isEmpty()) {
            because.add(Say.that(FrameworkCode.BUY_FOR_LACK, "areas", Say.ids(lacking)));
        }
        if (!open.isEmpty()) {
            because.add(Say.that(FrameworkCode.BUY_UNTIL_KNOWN, "areas", Say.ids(open)));
        }
        if (lacking.isEmpty() && open.isEmpty()) {
            because.add(Say.that(FrameworkCode.EXPERTISE_HELD, "areas", Say.ids(needs)));
        }
        return new Finding(state(lacking, open), because.build());
    }

    static ImmutableSortedMap<ExpertiseArea, Finding> areas(ExpertiseAudit audit) {
        ImmutableSortedMap.Builder<ExpertiseArea, Finding> areas = ImmutableSortedMap.naturalOrder();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            areas.put(area, of(audit, ImmutableSortedSet.of(area)));
        }
        return areas.buildOrThrow();
    }

    /** What running each component takes, against what the team has done. */
    static ImmutableList<ComponentCheck> components(
            ExpertiseAudit audit, Map<Component, ImmutableSortedSet<ExpertiseArea>> needs) {
        return needs.entrySet().stream()
                .map(entry ->
                        new ComponentCheck(entry.getKey(), entry.getValue().asList(), of(audit, entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private static TestState state(ImmutableList<ExpertiseArea> lacking, ImmutableList<ExpertiseArea> open) {
        if (!lacking.isEmpty()) {
            return TestState.FAILED;
        }
        return open.isEmpty() ? TestState.PASSED : TestState.UNKNOWN;
    }

    private static ImmutableList<ExpertiseArea> answered(
            ExpertiseAudit audit, ImmutableSortedSet<ExpertiseArea> needs, Answer wanted) {
        return needs.stream().filter(area -> audit.answer(area) == wanted).collect(ImmutableList.toImmutableList());
    }
}
