package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.ObjectiveParts;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.composition.BuyingRule;
import dev.footing.core.decision.Candidate;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;

/**
 * What the playbook is asked about: a startup of four engineers of which all is stated and nothing calls for anything.
 */
record Given(
        Startup startup,
        RecoveryFindings findings,
        Verdict verdict,
        Optional<Candidate> target,
        OptionalDouble wantedShare) {
    static final Strategy OLD = Fixtures.strategy("acme.old");
    static final Strategy NEXT = Fixtures.strategy("acme.next");

    static Given nothing() {
        Startup startup = Fixtures.minimal()
                .with(Inputs.ENGINEERS, 4.0)
                .with(Inputs.CURRENT_STRATEGY, "acme.old")
                .with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.1)
                .with(Inputs.RELEASES_PER_MONTH, 4.0)
                .with(Inputs.BURN_MULTIPLE, 1.0)
                .with(Inputs.MONTHS_SINCE_FEATURE, 1.0)
                .with(Inputs.SECURITY_INCIDENTS, 0);
        return new Given(
                startup,
                RecoveryFindings.none(),
                verdict(Verdict.Kind.RECOMMEND).build(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    static Verdict.Builder verdict(Verdict.Kind kind) {
        Explanation why = Explanation.of(RecoveryCode.VERDICT_TAKES)
                .word("strategy", "acme.old")
                .build();
        return Verdict.builder()
                .kind(kind)
                .strategy(OLD.id())
                .reason(Verdict.Reason.LEAVE_IT)
                .addBecause(why)
                .addRevisitIf(why);
    }

    Given with(UnaryOperator<Startup> change) {
        return new Given(change.apply(startup), findings, verdict, target, wantedShare);
    }

    Given finding(String id) {
        return new Given(startup, findings.and(ImmutableSortedSet.of(id), true), verdict, target, wantedShare);
    }

    Given finding(Identified found) {
        return finding(found.id());
    }

    Given at(SpiralStage stage) {
        DiagnosedIds ids = new DiagnosedIds(stage, ImmutableSortedSet.of(), ImmutableSortedSet.of());
        return new Given(startup, findings.and(ids), verdict, target, wantedShare);
    }

    Given saying(Verdict.Kind kind) {
        return new Given(startup, findings, verdict(kind).build(), target, wantedShare);
    }

    Given moving() {
        return new Given(startup, findings, verdict, Optional.of(candidate(NEXT, 1)), wantedShare);
    }

    Given wanting(double share) {
        return new Given(startup, findings, verdict, target, OptionalDouble.of(share));
    }

    Given withRound() {
        return with(one -> one.with(Inputs.FUNDING_MONTH, 12));
    }

    PlaybookFacts facts() {
        return new PlaybookFacts(
                startup,
                findings,
                verdict,
                candidate(OLD, 0.25),
                target,
                1_000,
                Optional.of(new PlannedMove(new MoveTime(7.5, OptionalDouble.empty()), 7.5, 0, 0)),
                wantedShare,
                0.5,
                3,
                BuyingRule.of(startup, true),
                CurrencyUnit.USD);
    }

    /** All that is called for, in the order of the playbook. */
    ImmutableList<PlannedAction> planned() {
        return new Playbook(StepId.STRATEGIC_PIVOT)
                .rules().stream()
                        .flatMap(rule -> rule.planned(facts()).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Action> actions() {
        return planned().stream().map(PlannedAction::action).collect(ImmutableList.toImmutableList());
    }

    static Candidate candidate(Strategy strategy, double lasts) {
        return new Candidate("acme", strategy, signals(lasts), ImmutableList.of(), ImmutableList.of());
    }

    static Signals signals(double lasts) {
        return new Signals(
                ObjectiveParts.of(term -> 0),
                lasts,
                0,
                0,
                OptionalDouble.of(9),
                0,
                0,
                0,
                0,
                0,
                2,
                0.5,
                0,
                Signals.Errors.NONE);
    }
}
