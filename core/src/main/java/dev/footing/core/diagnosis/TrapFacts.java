package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Motive;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The facts for and against each trap. Whoever runs nothing is in none; where nothing is known of that, nothing is
 * said.
 *
 * @param facts what is known of the startup
 * @param prospects what the strategies would do to it
 * @param motiveRules what was found of its motives
 */
record TrapFacts(KnownFacts facts, Prospects prospects, MotiveRules motiveRules) {
    ImmutableSortedSet<Motive> motives() {
        return facts.startup().motives();
    }

    /** Specialists who are missing, and a problem of another size. */
    WeighedFacts sizeAndSpecialists() {
        double users = facts.startup().usage().activeUsers().value();
        return facts.ownsNothing()
                ? nothingOwn()
                : WeighedFacts.all(
                        expertiseLacking(),
                        WeighedFacts.againstIf(
                                facts.answered(ImmutableSortedSet.copyOf(ExpertiseArea.values()), Answer.YES)
                                                .size()
                                        == ExpertiseArea.values().length,
                                Explanation.of(DiagnosisCode.ALL_EXPERTISE)),
                        WeighedFacts.forIf(
                                facts.builds() && users < Threshold.SMALL_PROBLEM.value(),
                                Explanation.of(DiagnosisCode.PROBLEM_IS_SMALL)
                                        .figure("users", users, Unit.USERS)
                                        .figure("limit", Threshold.SMALL_PROBLEM.value(), Unit.USERS)),
                        WeighedFacts.againstIf(
                                facts.engineers() >= Threshold.SPECIALISTS.value(),
                                Explanation.of(DiagnosisCode.TEAM_HAS_SPECIALISTS)
                                        .figure("engineers", facts.engineers(), Unit.FTE)
                                        .figure("limit", Threshold.SPECIALISTS.value(), Unit.FTE)));
    }

    /** Product work that is lost, and expertise that has to be learnt first. */
    WeighedFacts expertiseAndProductWork() {
        if (facts.ownsNothing()) {
            return nothingOwn();
        }
        ImmutableList<Explanation> there = new Signs(facts).expertiseLacking().opposing();
        Optional<StrategyAssessment> staying = facts.current().flatMap(current -> prospects.of(current.id()));
        return WeighedFacts.all(
                expertiseLacking(),
                new WeighedFacts(ImmutableList.of(), facts.builds() ? there : ImmutableList.of()),
                staying.flatMap(current -> prospects.mostProductWork().map(best -> productWorkLost(current, best)))
                        .orElse(WeighedFacts.none()));
    }

    private WeighedFacts productWorkLost(StrategyAssessment staying, StrategyAssessment best) {
        double work = Math.max(0, Prospects.productWork(best) - Prospects.productWork(staying));
        double months = work / facts.engineers();
        return WeighedFacts.of(
                months >= Threshold.LEARNING_LOSS.value(),
                Explanation.of(DiagnosisCode.PRODUCT_WORK_LOST)
                        .word("strategy", staying.id().value())
                        .word("best", best.id().value())
                        .figure("work", work, Unit.ENGINEER_MONTHS)
                        .figure("months", months, Unit.MONTHS)
                        .figure("limit", Threshold.LEARNING_LOSS.value(), Unit.MONTHS)
                        .figure("publishedLow", Threshold.PUBLISHED_TAX_LOW.value(), Unit.COUNT)
                        .figure("publishedHigh", Threshold.PUBLISHED_TAX_HIGH.value(), Unit.MONTHS)
                        .word(
                                "grade",
                                Threshold.PUBLISHED_TAX_LOW.evidence().grade().id()));
    }

    /** What is written in-house sets nothing apart, or the figures say to buy. */
    WeighedFacts differenceAndFigures() {
        List<Component> apart = custom(true);
        List<Component> alike = custom(false);
        return WeighedFacts.all(
                WeighedFacts.forIf(
                        !alike.isEmpty(),
                        Explanation.of(DiagnosisCode.CUSTOM_DOES_NOT_DIFFERENTIATE)
                                .word("components", Identified.listed(alike))),
                WeighedFacts.againstIf(
                        !apart.isEmpty(),
                        Explanation.of(DiagnosisCode.CUSTOM_DIFFERENTIATES)
                                .word("components", Identified.listed(apart))),
                facts.ownsNothing() ? nothingOwn() : WeighedFacts.none(),
                motives().contains(Motive.HOSTING_SAVINGS) ? bills() : WeighedFacts.none(),
                verdict());
    }

    private WeighedFacts bills() {
        MotiveRules.CheckedMotive bills = motiveRules.bills();
        return switch (bills.state()) {
            case FAILS -> new WeighedFacts(bills.evidence(), ImmutableList.of());
            case HOLDS -> new WeighedFacts(ImmutableList.of(), bills.evidence());
            case HONOURED, UNKNOWN -> WeighedFacts.none();
        };
    }

    private WeighedFacts verdict() {
        Verdict verdict = prospects.verdict();
        if (verdict.recommended().isEmpty() || !(facts.builds() || facts.runsItself())) {
            return WeighedFacts.none();
        }
        boolean buys = verdict.sourcing().filter(Sourcing.MANAGED::equals).isPresent();
        return WeighedFacts.of(
                buys,
                Explanation.of(buys ? DiagnosisCode.FIGURES_BUY : DiagnosisCode.FIGURES_RUN)
                        .word("strategy", verdict.recommended().orElseThrow().value()));
    }

    private List<Component> custom(boolean differentiates) {
        return facts.components(use -> use.sourcing() == ComponentSourcing.CUSTOM
                && use.differentiator().equals(Optional.of(differentiates)));
    }

    private WeighedFacts expertiseLacking() {
        List<ExpertiseArea> lacking = facts.answered(facts.neededAreas(), Answer.NO);
        return WeighedFacts.forIf(
                !lacking.isEmpty(),
                Explanation.of(DiagnosisCode.EXPERTISE_LACKING).word("areas", Identified.listed(lacking)));
    }

    private static WeighedFacts nothingOwn() {
        return WeighedFacts.of(false, Explanation.of(DiagnosisCode.NOTHING_OWN));
    }
}
