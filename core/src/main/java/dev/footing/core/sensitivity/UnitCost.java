package dev.footing.core.sensitivity;

import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven.Always;
import dev.footing.api.sensitivity.BreakEven.Answer;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.BreakEven.Undefined;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.strategy.Sourcing;
import java.util.List;
import java.util.Optional;

/**
 * Answers who wants to run things because units get cheaper at scale: from how many users on the best strategy that is
 * run by oneself is better than the best that is bought. Users are those now where the product is live, else those at
 * its launch.
 *
 * @param samples looks at the question with something changed
 * @param strategies the strategies that are compared
 */
record UnitCost(Samples samples, List<StrategyAssessment> strategies) {
    /** The answer; empty where the startup does not have that motive. */
    Optional<Explanation> note() {
        if (!question().startup().motives().contains(Motive.UNIT_COST_AT_SCALE)) {
            return Optional.empty();
        }
        Optional<StrategyAssessment> own = first(Sourcing.SELF_RUN);
        Optional<StrategyAssessment> bought = first(Sourcing.MANAGED);
        if (own.isEmpty() || bought.isEmpty()) {
            return Optional.of(unknown(new Fact.Phrase(PhraseCode.NOT_BOTH_PROPOSED.part())));
        }
        DriverLine line = new DriverLine(users(), samples);
        StrategyAssessment selfRun = own.orElseThrow();
        StrategyAssessment managed = bought.orElseThrow();
        Answer answer = samples.trials().decide()
                ? new PairSearch(
                                line,
                                selfRun.id(),
                                managed.id(),
                                question().rules().currency())
                        .answer()
                : new BreakEvenSearch(new StrategyGap(line, selfRun.id(), managed.id())).answer();
        return Optional.of(said(answer, selfRun, managed));
    }

    private static Explanation said(Answer answer, StrategyAssessment own, StrategyAssessment bought) {
        if (answer instanceof Undefined undefined) {
            return unknown(new Fact.Word(undefined.why().id()));
        }
        if (answer instanceof Always always) {
            return always.winner().equals(own.id())
                    ? pays(always.low(), own, bought)
                    : never(always.high(), own, bought);
        }
        Crossings crossings = (Crossings) answer;
        Crossing last = crossings.crossings().get(crossings.crossings().size() - 1);
        return last.winnerAbove().equals(own.id())
                ? pays(last.at(), own, bought)
                : never(crossings.high(), own, bought);
    }

    private SensitivityQuestion question() {
        return samples.question();
    }

    private SensitivityDriver users() {
        boolean live = question().startup().usage().live();
        String id = (live ? Inputs.ACTIVE_USERS : Inputs.LAUNCH_USERS).id();
        return Drivers.of(question()).find(id).orElseThrow();
    }

    private Optional<StrategyAssessment> first(Sourcing sourcing) {
        return strategies.stream()
                .filter(strategy -> strategy.strategy().info().sourcing() == sourcing)
                .findFirst();
    }

    private static Explanation pays(double users, StrategyAssessment own, StrategyAssessment bought) {
        return Explanation.of(SensitivityCode.UNIT_COST_PAYS_FROM)
                .figure("users", users, Unit.USERS)
                .word("strategy", own.id().value())
                .word("other", bought.id().value())
                .build();
    }

    private static Explanation never(double most, StrategyAssessment own, StrategyAssessment bought) {
        return Explanation.of(SensitivityCode.UNIT_COST_NEVER_PAYS)
                .figure("most", most, Unit.USERS)
                .word("strategy", own.id().value())
                .word("other", bought.id().value())
                .build();
    }

    private static Explanation unknown(Fact why) {
        return Explanation.of(SensitivityCode.UNIT_COST_UNKNOWN)
                .putFacts("why", why)
                .build();
    }
}
