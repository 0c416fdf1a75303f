package dev.footing.core.plan;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.policy.Calibration;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cancellation.Interruption;
import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.DrawnStrategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.MonthWatch;
import dev.footing.core.cashflow.ObjectiveParts;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.cashflow.Terms;
import dev.footing.core.policy.Rules;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The plan view of one startup under one calibration and one policy: one trial of the model, with every estimate at its
 * likely value, no overrun, no incident. It works in rows of its own, so one instance serves one thread. Each
 * projection first asks whether the thread was interrupted, and is cancelled then.
 */
public final class PlanModel {
    private final Situation situation;
    private final Calibration calibration;
    private final SharedDraws draws;
    private final Customers customers;
    private final Projection projection;

    /**
     * Takes a startup.
     *
     * @param startup the startup, in the currency of the calibration
     * @param current the strategy that it is on now, as its provider tailored it to this startup; empty where it is on
     *     nothing known
     * @param rules calibration and policy
     */
    public PlanModel(Startup startup, Optional<Strategy> current, Rules rules) {
        this.situation = Situation.of(startup, current, rules);
        this.calibration = rules.calibration();
        this.draws = SharedDraws.likely(startup, calibration);
        double[] discounts = Projection.discounts(situation, rules.policy());
        this.customers = new Customers(situation, calibration.growthElasticity().value(), discounts, 1);
        this.projection = new Projection(situation, rules, 1);
        if (customers.shared()) {
            customers.walk(draws);
        }
    }

    /**
     * Projects a strategy.
     *
     * @param strategy a strategy that a provider tailored to this startup
     * @return its plan, in stated amounts and with what has to be said beside them
     */
    public Plan plan(Strategy strategy) {
        return new PlanStatement(situation, strategy, figures(strategy), calibration.currency()).plan();
    }

    /**
     * Finds the best of some strategies by its plan alone.
     *
     * @param strategies the strategies
     * @return the one with the highest objective; empty where there are none
     */
    public Optional<Strategy> best(Stream<Strategy> strategies) {
        return strategies
                .map(strategy ->
                        Map.entry(strategy, signals(strategy).objective().total()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /**
     * Projects a strategy as far as a decision needs it.
     *
     * @param strategy a strategy that a provider tailored to this startup
     * @return what a decision needs
     */
    public Signals signals(Strategy strategy) {
        return signals(project(strategy));
    }

    /**
     * Projects a strategy that is moved to later, as far as a decision needs it. Moving at the horizon or beyond is
     * staying.
     *
     * @param strategy a strategy that a provider tailored to this startup
     * @param months whole months on the current strategy before, 0 or more
     * @return what a decision needs
     * @throws IllegalStateException where the startup is on no known strategy
     */
    public Signals signals(Strategy strategy, int months) {
        return signals(projectLater(strategy, months));
    }

    /**
     * Gives every figure of a strategy that is moved to later.
     *
     * @param strategy a strategy that a provider tailored to this startup
     * @param months whole months on the current strategy before, 0 where it is taken now
     * @return the figures, as they are before any rounding
     */
    public ImmutableMap<Figure, Double> likely(Strategy strategy, int months) {
        if (months == 0) {
            project(strategy);
        } else {
            projectLater(strategy, months);
        }
        return Arrays.stream(Figure.values()).collect(ImmutableMap.toImmutableMap(figure -> figure, this::figure));
    }

    /**
     * Gives users by month, as planned.
     *
     * @param strategy a strategy that a provider tailored to this startup
     * @return users at the end of each month of the horizon, the first month first
     */
    public ImmutableDoubleArray users(Strategy strategy) {
        project(strategy);
        ImmutableDoubleArray.Builder users = ImmutableDoubleArray.builder(situation.horizon());
        for (int month = 1; month <= situation.horizon(); month++) {
            users.add(customers.users(month)[0]);
        }
        return users.build();
    }

    /**
     * Projects a strategy and has its months watched.
     *
     * @param strategy a strategy that a provider tailored to this startup
     * @param watch reads the months, in rows of one entry
     */
    public void watch(Strategy strategy, MonthWatch watch) {
        projection.watch(watch);
        project(strategy);
        projection.watch(MonthWatch.NONE);
    }

    /**
     * Works out the certain numbers of a strategy, from which those of similar ones can be had.
     *
     * @param strategy a strategy for this startup
     * @return its certain numbers
     */
    public Terms terms(Strategy strategy) {
        return Terms.of(situation, strategy, calibration);
    }

    /**
     * Projects a strategy that is given by its numbers alone.
     *
     * @param terms its certain numbers
     * @param own its uncertain numbers, one trial
     * @return what a decision needs
     */
    public Signals signals(Terms terms, StrategyDraws own) {
        project(terms, own);
        return signals(terms);
    }

    /** {@return what is certain of the startup} */
    public Situation situation() {
        return situation;
    }

    /** {@return what is spent over the horizon anyway: engineers and today's bill, in the currency's unit} */
    public double spend() {
        return (situation.engineers() * draws.engineerCost()[0] + situation.bill()) * situation.horizon();
    }

    /** {@return the platform's bill now where it was not stated and follows from the current strategy; else empty} */
    public OptionalDouble derivedBill() {
        return situation.billDerived() ? OptionalDouble.of(situation.bill()) : OptionalDouble.empty();
    }

    PlanFigures figures(Strategy strategy) {
        return figures(project(strategy));
    }

    PlanFigures figures(Strategy strategy, int months) {
        return figures(projectLater(strategy, months));
    }

    private PlanFigures figures(Terms terms) {
        return new PlanFigures(
                terms.course(),
                projection.transition().planned()[0],
                figure(Figure.TIME_TO_PRODUCTION),
                figure(Figure.PRODUCT_SHARE),
                figure(Figure.PRODUCT_ENGINEER_MONTHS),
                figure(Figure.UNMET_ENGINEER_MONTHS),
                figure(Figure.INFRASTRUCTURE_ENGINEERING),
                figure(Figure.PRODUCT_ENGINEERING),
                figure(Figure.PLATFORM),
                figure(Figure.CREDITS_USED),
                figure(Figure.COMPLIANCE_COST),
                figure(Figure.OPPORTUNITY_COST),
                figure(Figure.RUIN),
                figure(Figure.REVENUE),
                cashByMonth(),
                runway(),
                round(),
                situation.invested(),
                signals(terms),
                users());
    }

    private Terms projectLater(Strategy strategy, int months) {
        Strategy current = situation
                .current()
                .orElseThrow(() -> new InternalFaultException("A later move needs a known current strategy."));
        if (months >= situation.horizon() || current.id().equals(strategy.id())) {
            return project(current);
        }
        Interruption.check();
        Terms terms = Terms.of(situation, strategy, calibration);
        projection.runLater(situation, planned(current), months, planned(strategy), draws, customers, Incidents.none());
        return terms;
    }

    private DrawnStrategy planned(Strategy strategy) {
        return new DrawnStrategy(
                Terms.of(situation, strategy, calibration), StrategyDraws.likely(strategy), Incidents.Severity.NONE);
    }

    private Terms project(Strategy strategy) {
        Terms terms = terms(strategy);
        project(terms, StrategyDraws.likely(strategy));
        return terms;
    }

    private void project(Terms terms, StrategyDraws own) {
        Interruption.check();
        projection.run(situation, terms, own, draws, customers, Incidents.none(), Incidents.Severity.NONE);
    }

    private double figure(Figure figure) {
        return projection.row(figure)[0];
    }

    private ImmutableDoubleArray cashByMonth() {
        ImmutableDoubleArray.Builder cash = ImmutableDoubleArray.builder(situation.horizon());
        for (int month = 1; month <= situation.horizon(); month++) {
            cash.add(projection.cash(month)[0]);
        }
        return cash.build();
    }

    private ImmutableDoubleArray users() {
        ImmutableDoubleArray.Builder users = ImmutableDoubleArray.builder(situation.horizon() + 1);
        for (int month = 0; month <= situation.horizon(); month++) {
            users.add(customers.users(month)[0]);
        }
        return users.build();
    }

    private OptionalDouble runway() {
        double months = figure(Figure.RUNWAY);
        return Double.isInfinite(months) ? OptionalDouble.empty() : OptionalDouble.of(months);
    }

    private Optional<PlanRound> round() {
        if (situation.calibratedRoundMonth() == 0) {
            return Optional.empty();
        }
        return Optional.of(PlanRound.of(
                figure(Figure.PITCH),
                figure(Figure.RAISE_PROBABILITY),
                projection.shareBeforeRound()[0],
                calibration));
    }

    private Signals signals(Terms terms) {
        double users = figure(Figure.USERS_AT_HORIZON);
        return new Signals(
                ObjectiveParts.of(term -> figure(Figure.of(term))),
                figure(Figure.LASTS),
                figure(Figure.LOWEST_CASH),
                figure(Figure.LOWEST_CASH),
                runway(),
                users,
                users,
                Signals.listPriceBill(situation, users),
                figure(Figure.STEADY_EFFORT),
                terms.incidentRate(),
                figure(Figure.TIME_TO_PRODUCTION),
                figure(Figure.PRODUCT_SHARE),
                figure(Figure.TOTAL_COST_OF_OWNERSHIP),
                Signals.Errors.NONE);
    }
}
