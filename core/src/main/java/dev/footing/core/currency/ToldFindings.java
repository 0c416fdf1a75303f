package dev.footing.core.currency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.MotiveFinding;
import dev.footing.api.diagnosis.ReactionWarning;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.diagnosis.Remedy;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.StrategyBill;
import dev.footing.api.diagnosis.TrapFinding;
import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.ComponentCheck;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.framework.PostponementFinding;
import dev.footing.api.framework.StrategyTests;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.SwitchMonth;
import java.util.Map;

/**
 * What was found beside the figures, and what to do, in another currency.
 *
 * @param own the currency that is told
 */
record ToldFindings(OwnCurrency own) {
    Diagnosis of(Diagnosis diagnosis) {
        return Diagnosis.builder()
                .from(diagnosis)
                .spiral(of(diagnosis.spiral()))
                .redFlags(diagnosis.redFlags().stream()
                        .map(flag -> RedFlagFinding.builder()
                                .from(flag)
                                .evidence(own.all(flag.evidence()))
                                .remedy(of(flag.remedy()))
                                .build())
                        .toList())
                .traps(diagnosis.traps().stream()
                        .map(trap -> TrapFinding.builder()
                                .from(trap)
                                .forIt(own.all(trap.forIt()))
                                .against(own.all(trap.against()))
                                .remedy(of(trap.remedy()))
                                .build())
                        .toList())
                .motives(diagnosis.motives().stream()
                        .map(motive -> MotiveFinding.builder()
                                .from(motive)
                                .evidence(own.all(motive.evidence()))
                                .bills(motive.bills().stream()
                                        .map(bill -> new StrategyBill(
                                                bill.strategy(),
                                                bill.sourcing(),
                                                own.of(bill.bill()),
                                                own.of(bill.engineering())))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private Spiral of(Spiral spiral) {
        return Spiral.builder()
                .from(spiral)
                .evidence(own.all(spiral.evidence()))
                .against(own.all(spiral.against()))
                .open(own.all(spiral.open()))
                .basis(own.all(spiral.basis()))
                .warnings(spiral.warnings().stream()
                        .map(warning -> new ReactionWarning(warning.reaction(), own.of(warning.because())))
                        .toList())
                .build();
    }

    private Remedy of(Remedy remedy) {
        return new Remedy(
                own.of(remedy.action()), remedy.owner(), remedy.effort(), own.of(remedy.doneWhen()), remedy.evidence());
    }

    FounderTests of(FounderTests tests) {
        return FounderTests.builder()
                .from(tests)
                .tenTenTen(answered(tests.tenTenTen()))
                .expertise(found(tests.expertise()))
                .components(tests.components().stream()
                        .map(check -> new ComponentCheck(check.component(), check.needs(), of(check.finding())))
                        .toList())
                .customerBack(answered(tests.customerBack()))
                .build();
    }

    StrategyTests of(StrategyTests tests) {
        return StrategyTests.builder()
                .from(tests)
                .tenTenTen(found(tests.tenTenTen()))
                .build();
    }

    Patterns of(Patterns patterns) {
        return Patterns.builder()
                .from(patterns)
                .postponement(patterns.postponement().stream()
                        .map(found -> new PostponementFinding(found.rule(), found.advice(), own.all(found.because())))
                        .toList())
                .build();
    }

    Outlook of(Outlook outlook) {
        return Outlook.builder()
                .from(outlook)
                .boundary(outlook.boundary().map(own::of))
                .month(outlook.month().map(own::of))
                .because(own.all(outlook.because()))
                .weights(own.all(outlook.weights()))
                .ceiling(own.all(outlook.ceiling()))
                .build();
    }

    ComponentAdvice of(ComponentAdvice advice) {
        return ComponentAdvice.builder()
                .from(advice)
                .because(own.all(advice.because()))
                .build();
    }

    CourseOfAction of(CourseOfAction course) {
        return CourseOfAction.builder()
                .from(course)
                .steps(course.steps().stream().map(this::of).toList())
                .warnings(own.all(course.warnings()))
                .lastSwitch(course.lastSwitch()
                        .map(last -> new LastSwitch(
                                last.strategy(),
                                last.table().stream()
                                        .map(month -> new SwitchMonth(
                                                month.month(),
                                                month.lasts(),
                                                month.raiseProbability(),
                                                of(month.gain()),
                                                month.helps()))
                                        .collect(ImmutableList.toImmutableList()))))
                .build();
    }

    private Step of(Step step) {
        return new Step(
                step.id(),
                step.fromWeek(),
                step.toWeek(),
                step.actions().stream().map(this::of).collect(ImmutableList.toImmutableList()),
                step.effect()
                        .map(effect -> Effect.builder()
                                .from(effect)
                                .objective(of(effect.objective()))
                                .build()));
    }

    private PlannedAction of(PlannedAction action) {
        return PlannedAction.builder()
                .from(action)
                .doneWhen(own.of(action.doneWhen()))
                .because(own.all(action.because()))
                .takes(own.all(action.takes()))
                .build();
    }

    MoneyChange of(MoneyChange change) {
        return new MoneyChange(own.of(change.mean()), own.of(change.error()));
    }

    private Finding of(Finding finding) {
        return new Finding(finding.state(), own.all(finding.because()));
    }

    private <K extends Comparable<K>> ImmutableSortedMap<K, Finding> found(Map<K, Finding> findings) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(findings, this::of));
    }

    private <K extends Comparable<K>> ImmutableSortedMap<K, AnsweredFinding> answered(
            Map<K, AnsweredFinding> findings) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(
                findings,
                found -> new AnsweredFinding(
                        of(found.answered()), of(found.computed()), own.all(found.disagreement()))));
    }
}
