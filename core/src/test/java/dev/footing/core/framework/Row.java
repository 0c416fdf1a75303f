package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.ObjectiveParts;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A strategy with figures that a test states. */
final class Row {
    static final Policy POLICY = Policies.default1();
    static final double SPEND = 100_000;

    private final String id;
    private Sourcing sourcing = Sourcing.MANAGED;
    private UnaryOperator<Strategy.Builder> how = builder -> builder;
    private boolean unvetoed = true;
    private double months = 1;
    private double share = 0.9;
    private double work = 40;
    private double steady = 0.1;
    private double rate = 0.01;
    private double meanUsers;
    private double cost = 1_000;
    private double[] users = new double[0];
    private Signals.Errors errors = Signals.Errors.NONE;

    private Row(String id) {
        this.id = id;
    }

    static Row of(String id) {
        return new Row("acme." + id);
    }

    Row sourcing(Sourcing value) {
        sourcing = value;
        return this;
    }

    Row how(UnaryOperator<Strategy.Builder> value) {
        how = value;
        return this;
    }

    Row vetoed() {
        unvetoed = false;
        return this;
    }

    Row months(double value) {
        months = value;
        return this;
    }

    Row share(double value) {
        share = value;
        return this;
    }

    Row work(double value) {
        work = value;
        return this;
    }

    Row steady(double value) {
        steady = value;
        return this;
    }

    Row rate(double value) {
        rate = value;
        return this;
    }

    Row meanUsers(double value) {
        meanUsers = value;
        return this;
    }

    Row cost(double value) {
        cost = value;
        return this;
    }

    Row errors(Signals.Errors value) {
        errors = value;
        return this;
    }

    Row users(double... byMonth) {
        users = byMonth;
        return this;
    }

    ProjectedStrategy projected() {
        Strategy strategy = how.apply(
                        Fixtures.strategy(id).toBuilder().info(StrategyInfo.of(id, "Row", sourcing, "For tests")))
                .build();
        Signals signals = new Signals(
                ObjectiveParts.of(term -> 0),
                1,
                0,
                0,
                OptionalDouble.empty(),
                meanUsers,
                meanUsers,
                0,
                steady,
                rate,
                months,
                share,
                cost,
                errors);
        return new ProjectedStrategy(strategy, unvetoed, signals, months, work, ImmutableDoubleArray.copyOf(users));
    }

    static double figure(Explanation explanation, String name) {
        return ((Fact.Figure) Optional.ofNullable(explanation.facts().get(name)).orElseThrow()).value();
    }

    static String word(Explanation explanation, String name) {
        return ((Fact.Word) Optional.ofNullable(explanation.facts().get(name)).orElseThrow()).text();
    }

    /** A frame in which the first row is ahead. */
    static FrameworkInputs frame(Startup startup, Row... rows) {
        return frame(Optional.of(rows[0].id), startup, rows);
    }

    static FrameworkInputs withoutWinner(Startup startup, Row... rows) {
        return frame(Optional.empty(), startup, rows);
    }

    private static FrameworkInputs frame(Optional<String> ahead, Startup startup, Row... rows) {
        ImmutableList<ProjectedStrategy> ranked =
                Stream.of(rows).map(Row::projected).collect(ImmutableList.toImmutableList());
        Optional<Strategy> current = startup.current()
                .flatMap(platform -> platform.strategy())
                .flatMap(id -> ranked.stream()
                        .map(ProjectedStrategy::strategy)
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
        return new FrameworkInputs(
                startup,
                Situation.of(startup, current, FirstRules.RULES),
                POLICY,
                SPEND,
                verdict(ahead.map(StrategyId::of)),
                ranked);
    }

    private static Verdict verdict(Optional<StrategyId> ahead) {
        return Verdict.builder()
                .kind(ahead.isPresent() ? Verdict.Kind.RECOMMEND : Verdict.Kind.NO_FEASIBLE_OPTION)
                .strategy(ahead)
                .reason(ahead.map(any -> Verdict.Reason.BEST))
                .addBecause(Explanation.of(FrameworkCode.ALREADY_LIVE).build())
                .addRevisitIf(Explanation.of(FrameworkCode.ALREADY_LIVE).build())
                .build();
    }
}
