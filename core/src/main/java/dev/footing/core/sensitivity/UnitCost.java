package dev.footing.core.sensitivity;

import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
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
import java.util.OptionalLong;

/**
 * Answers who wants to run things because units get cheaper at scale: from how many users on the best strategy that is
 * run by oneself is better than the best that is bought. Users are those now where the product is live, else those at
 * its launch.
 */
final class UnitCost {
    private final Question question;
    private final List<StrategyAssessment> strategies;

    UnitCost(Question question, List<StrategyAssessment> strategies) {
        this.question = question;
        this.strategies = strategies;
    }

    /** The answer; empty where nobody has that motive. */
    Optional<Explanation> note() {
        if (!question.startup().motives().contains(Motive.UNIT_COST_AT_SCALE)) {
            return Optional.empty();
        }
        Optional<StrategyAssessment> own = first(Sourcing.SELF_RUN);
        Optional<StrategyAssessment> bought = first(Sourcing.MANAGED);
        if (own.isEmpty() || bought.isEmpty()) {
            return Optional.of(unknown("not both are proposed"));
        }
        Line line = new Line(users(), question);
        StrategyAssessment one = own.orElseThrow();
        StrategyAssessment other = bought.orElseThrow();
        Answer answer = new BreakEvenSearch(
                        new Gap(line, one.id(), other.id()), new Confirming(question, OptionalLong.empty()))
                .search()
                .answer();
        return Optional.of(said(answer, one, other));
    }

    private static Explanation said(Answer answer, StrategyAssessment own, StrategyAssessment bought) {
        if (answer instanceof Undefined undefined) {
            return unknown(undefined.why().id());
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

    private Driver users() {
        boolean live = question.startup().usage().live();
        String id = (live ? Inputs.ACTIVE_USERS : Inputs.LAUNCH_USERS).id();
        return Drivers.of(question).find(id).orElseThrow();
    }

    private Optional<StrategyAssessment> first(Sourcing sourcing) {
        return strategies.stream()
                .filter(one -> one.strategy().info().sourcing() == sourcing)
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

    private static Explanation unknown(String why) {
        return Explanation.of(SensitivityCode.UNIT_COST_UNKNOWN)
                .word("why", why)
                .build();
    }
}
