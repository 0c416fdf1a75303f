package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.MotiveState;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.diagnosis.TrapFinding;
import dev.footing.api.diagnosis.TrapState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Motive;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The traps: a motive that was named leads into one, and facts decide. With facts for it and none against it is raised;
 * with facts against it and none for it, it is clear; else it stays open.
 */
final class TrapRules {
    private final Facts facts;
    private final Prospects prospects;
    private final MotiveRules motives;

    TrapRules(Facts facts, Prospects prospects, MotiveRules motives) {
        this.facts = facts;
        this.prospects = prospects;
        this.motives = motives;
    }

    ImmutableList<TrapFinding> findings() {
        return Arrays.stream(Trap.values()).map(this::finding).collect(ImmutableList.toImmutableList());
    }

    private TrapFinding finding(Trap trap) {
        Weighed weighed = new Weighed();
        switch (trap) {
            case SMART_ENGINEER -> smartEngineer(weighed);
            case LEARNING_EXPERIENCE -> learningExperience(weighed);
            case NOT_INVENTED_HERE -> notInventedHere(weighed);
        }
        ImmutableSortedSet<Motive> named = ImmutableSortedSet.copyOf(
                Sets.intersection(trap.motives(), facts.startup().motives()));
        return TrapFinding.builder()
                .trap(trap)
                .state(state(named, weighed))
                .motives(named)
                .forIt(weighed.forIt)
                .against(weighed.against)
                .remedy(Remedies.of(trap))
                .build();
    }

    private TrapState state(ImmutableSortedSet<Motive> named, Weighed weighed) {
        if (facts.startup().motives().isEmpty()) {
            return TrapState.UNKNOWN;
        }
        if (named.isEmpty()) {
            return TrapState.CLEAR;
        }
        if (weighed.forIt.isEmpty() == weighed.against.isEmpty()) {
            return TrapState.OPEN;
        }
        return weighed.against.isEmpty() ? TrapState.RAISED : TrapState.CLEAR;
    }

    /** Specialists who are missing, and a problem of another size. */
    private void smartEngineer(Weighed weighed) {
        if (ownNothing(weighed)) {
            return;
        }
        lacking(weighed);
        List<ExpertiseArea> there = facts.answered(ImmutableSortedSet.copyOf(ExpertiseArea.values()), Answer.YES);
        if (there.size() == ExpertiseArea.values().length) {
            weighed.against(Explanation.of(DiagnosisCode.ALL_EXPERTISE));
        }
        double users = facts.startup().usage().activeUsers().value();
        if (facts.builds() && users < Threshold.SMALL_PROBLEM.value()) {
            weighed.forIt(Explanation.of(DiagnosisCode.PROBLEM_IS_SMALL)
                    .figure("users", users, Unit.USERS)
                    .figure("limit", Threshold.SMALL_PROBLEM.value(), Unit.USERS));
        }
        if (facts.engineers() >= Threshold.SPECIALISTS.value()) {
            weighed.against(Explanation.of(DiagnosisCode.TEAM_HAS_SPECIALISTS)
                    .figure("engineers", facts.engineers(), Unit.FTE)
                    .figure("limit", Threshold.SPECIALISTS.value(), Unit.FTE));
        }
    }

    /** Product work that is lost, and expertise that has to be learnt first. */
    private void learningExperience(Weighed weighed) {
        if (ownNothing(weighed)) {
            return;
        }
        lacking(weighed);
        Condition lacking = new Signs(facts).expertiseLacking();
        if (facts.builds() && !lacking.opposing().isEmpty()) {
            lacking.opposing().forEach(weighed.against::add);
        }
        Optional<StrategyAssessment> staying = facts.current().flatMap(current -> prospects.of(current.id()));
        Optional<StrategyAssessment> best = prospects.mostProductWork();
        if (staying.isPresent() && best.isPresent()) {
            lost(staying.orElseThrow(), best.orElseThrow(), weighed);
        }
    }

    private void lost(StrategyAssessment staying, StrategyAssessment best, Weighed weighed) {
        double work = Math.max(0, Prospects.productWork(best) - Prospects.productWork(staying));
        double months = work / facts.engineers();
        Explanation.Builder fact = Explanation.of(DiagnosisCode.PRODUCT_WORK_LOST)
                .word("strategy", staying.id().value())
                .word("best", best.id().value())
                .figure("work", work, Unit.ENGINEER_MONTHS)
                .figure("months", months, Unit.MONTHS)
                .figure("limit", Threshold.LEARNING_LOSS.value(), Unit.MONTHS)
                .figure("publishedLow", Threshold.PUBLISHED_TAX_LOW.value(), Unit.COUNT)
                .figure("publishedHigh", Threshold.PUBLISHED_TAX_HIGH.value(), Unit.MONTHS)
                .word("grade", Threshold.PUBLISHED_TAX_LOW.evidence().grade().id());
        if (months >= Threshold.LEARNING_LOSS.value()) {
            weighed.forIt(fact);
        } else {
            weighed.against(fact);
        }
    }

    /** What is written in-house sets nothing apart, or the figures say to buy. */
    private void notInventedHere(Weighed weighed) {
        List<Component> custom = facts.customComponents();
        List<Component> apart = custom.stream()
                .filter(component -> differentiates(component, true))
                .toList();
        List<Component> alike = custom.stream()
                .filter(component -> differentiates(component, false))
                .toList();
        if (!alike.isEmpty()) {
            weighed.forIt(components(DiagnosisCode.CUSTOM_DOES_NOT_DIFFERENTIATE, alike));
        }
        if (!apart.isEmpty()) {
            weighed.against(components(DiagnosisCode.CUSTOM_DIFFERENTIATES, apart));
        }
        ownNothing(weighed);
        if (facts.startup().motives().contains(Motive.HOSTING_SAVINGS)) {
            MotiveRules.Checked bills = motives.bills();
            if (bills.state() == MotiveState.FAILS) {
                weighed.forIt.addAll(bills.evidence());
            } else if (bills.state() == MotiveState.HOLDS) {
                weighed.against.addAll(bills.evidence());
            }
        }
        verdict(weighed);
    }

    private void verdict(Weighed weighed) {
        Verdict verdict = prospects.verdict();
        if (verdict.recommended().isEmpty() || !(facts.builds() || facts.runsItself())) {
            return;
        }
        boolean buys = verdict.sourcing().filter(Sourcing.MANAGED::equals).isPresent();
        String strategy = verdict.recommended().orElseThrow().value();
        if (buys) {
            weighed.forIt(Explanation.of(DiagnosisCode.FIGURES_BUY).word("strategy", strategy));
        } else {
            weighed.against(Explanation.of(DiagnosisCode.FIGURES_RUN).word("strategy", strategy));
        }
    }

    private boolean differentiates(Component component, boolean wanted) {
        return Optional.ofNullable(facts.startup().components().get(component))
                .flatMap(ComponentUse::differentiator)
                .filter(said -> said == wanted)
                .isPresent();
    }

    private void lacking(Weighed weighed) {
        List<ExpertiseArea> lacking = facts.answered(facts.neededAreas(), Answer.NO);
        if (!lacking.isEmpty()) {
            weighed.forIt(Explanation.of(DiagnosisCode.EXPERTISE_LACKING).word("areas", Facts.words(lacking)));
        }
    }

    /** What is not run oneself is in no trap; where nothing is known of it, nothing is said. */
    private boolean ownNothing(Weighed weighed) {
        if (facts.ownsNothing()) {
            weighed.against(Explanation.of(DiagnosisCode.NOTHING_OWN));
            return true;
        }
        return false;
    }

    private static Explanation.Builder components(DiagnosisCode code, List<? extends Identified> components) {
        return Explanation.of(code).word("components", Facts.words(components));
    }

    /** Facts on both sides, in the order in which they were looked at. */
    private static final class Weighed {
        private final List<Explanation> forIt = new ArrayList<>();
        private final List<Explanation> against = new ArrayList<>();

        void forIt(Explanation.Builder fact) {
            forIt.add(fact.build());
        }

        void against(Explanation.Builder fact) {
            against.add(fact.build());
        }
    }
}
