package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.framework.StrategyTests;
import dev.footing.api.outcome.BudgetAllocation;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.api.verdict.VetoFinding;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** One proposed strategy and what it would do to the startup. */
@Value.Immutable
public abstract class StrategyAssessment {
    /** What is not quantified is a member of its own and has no evidence. */
    private static final ImmutableList<Parameter<Strategy>> NUMBERS = StrategyParameters.all().stream()
            .filter(parameter -> !parameter.equals(StrategyParameters.NOT_QUANTIFIED))
            .collect(ImmutableList.toImmutableList());

    private static final Description<Strategy> TAILORED =
            Description.of(Strategy.class, NUMBERS, ImmutableList.of("setupCost", "ceiling"));

    private static final ValueType PARAMETERS = new ValueType.Named(
            "parameters",
            ValueType.parts(Description.of(StrategyAssessment.class)
                    .titled()
                    .all(StrategyAssessment::strategy, TAILORED)
                    .maybe("size", SizeOfRun.DESCRIPTION, "size of what is run", StrategyAssessment::size)
                    .build()));

    private static final ValueType SOURCES = new ValueType.Entries(
            ImmutableList.of(), false, ValueType.evidence(), "where each parameter comes from, by its path");

    private static final Description<StrategyInfo> INFO = Description.of(StrategyInfo.class)
            .add("sourcing", Sourcing.class, "how it gets its infrastructure", StrategyInfo::sourcing)
            .text("summary", "what it is", StrategyInfo::summary)
            .build();

    private static final Description<Scorecard> SCORES = Description.of(Scorecard.class)
            .add("score", Unit.NONE, "the score of the scorecard", Scorecard::score)
            .list("criteria", CriterionScore.DESCRIPTION, "the scores, criterion by criterion", Scorecard::criteria)
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<StrategyAssessment> DESCRIPTION = Description.of(StrategyAssessment.class)
            .text("id", "its id", StrategyAssessment::id)
            .text(
                    "name",
                    "its name for readers",
                    assessed -> assessed.strategy().info().name())
            .text("provider", "the provider that proposed it", StrategyAssessment::provider)
            .all(assessed -> assessed.strategy().info(), INFO)
            .add("rank", ValueType.whole(1, Unit.COUNT), "its place; the first is 1", StrategyAssessment::rank)
            .yesNo("feasible", "whether nothing rules it out and cash lasts", StrategyAssessment::feasible)
            .all(StrategyAssessment::objective, Objective.TOTAL)
            .all(StrategyAssessment::scorecard, SCORES)
            .list("vetoes", VetoFinding.DESCRIPTION, "what rules it out", StrategyAssessment::vetoes)
            .texts(
                    "notQuantified",
                    "what is in no figure",
                    assessed -> assessed.strategy().notQuantified())
            .list("phaseGoals", PhaseGoalFinding.DESCRIPTION, "the goals of its phase", StrategyAssessment::phaseGoals)
            .add("tests", StrategyTests.DESCRIPTION, "the article's tests", StrategyAssessment::tests)
            .add("parameters", PARAMETERS, "its numbers", assessed -> assessed)
            .add("evidence", SOURCES, "where each number comes from", StrategyAssessment::sources)
            .add("plan", PlanOutcome.TYPE, "what it does when nothing goes wrong", StrategyAssessment::plan)
            .add(
                    "allocation",
                    BudgetAllocation.DESCRIPTION,
                    "what the plan spends",
                    assessed -> assessed.plan().allocation())
            .maybe(
                    "simulation",
                    SimulatedOutcome.TYPE,
                    "what it may do, over all trials",
                    StrategyAssessment::simulation)
            .add("notes", Explanation.LIST, "what has to be said beside its figures", StrategyAssessment::notes)
            .build();

    /** One strategy, as results have it. */
    public static final ValueType TYPE = new ValueType.Named("strategy", ValueType.parts(DESCRIPTION));

    private static final Range RANK = Range.of(1, 1e6, Unit.COUNT);

    StrategyAssessment() {}

    /** {@return the strategy as its provider tailored it} */
    public abstract Strategy strategy();

    /** {@return the id of the provider that proposed it} */
    public abstract String provider();

    /**
     * {@return how much is run, and what that does to its effort; empty where the product has no users, or neither a
     * bill nor a list price is known}
     */
    public abstract Optional<SizeOfRun> size();

    /** {@return what it does when nothing goes wrong} */
    public abstract PlanOutcome plan();

    /**
     * {@return the objective that decides, part by part: the means of the simulation where there is one, else that of
     * the plan}
     */
    public abstract Objective objective();

    /** {@return what it may do, over many trials; absent where no simulation was asked for} */
    public abstract Optional<SimulatedOutcome> simulation();

    /**
     * {@return its place: feasible ones by objective, then the others, then those that are ruled out; the first is 1}
     */
    public abstract int rank();

    /** {@return whether nothing rules it out and cash lasts often enough} */
    public abstract boolean feasible();

    /** {@return the second opinion} */
    public abstract Scorecard scorecard();

    /** {@return what rules it out} */
    public abstract ImmutableList<VetoFinding> vetoes();

    /** {@return which goals of the startup's phase it reaches} */
    public abstract ImmutableList<PhaseGoalFinding> phaseGoals();

    /** {@return how the article's tests come out for it; by default unknown} */
    @Value.Default
    public StrategyTests tests() {
        return StrategyTests.none();
    }

    /** {@return what has to be said beside these figures} */
    public abstract ImmutableList<Explanation> notes();

    /** {@return the strategy's id} */
    public StrategyId id() {
        return strategy().id();
    }

    /** {@return the share of engineering that goes into the product: the mean of the simulation, else the plan's} */
    public double meanProductShare() {
        return simulation().map(outcome -> outcome.productShare().mean()).orElse(plan().productShare());
    }

    /**
     * {@return months until cash runs out: the median of the simulation, else the plan's; absent where it lasts beyond
     * the horizon}
     */
    public OptionalDouble medianRunwayMonths() {
        return simulation().map(outcome -> outcome.runwayMonths().p50()).orElse(plan().runwayMonths());
    }

    /** {@return the chance that the round is raised, simulated or planned; empty where no round is planned} */
    public Optional<Double> chanceOfRound() {
        return simulation().isPresent()
                ? simulation()
                        .flatMap(SimulatedOutcome::round)
                        .map(round -> round.raiseProbability().mean())
                : plan().round().map(round -> round.raiseProbability());
    }

    private ImmutableMap<String, Evidence> sources() {
        return NUMBERS.stream()
                .filter(parameter -> parameter.stated(strategy()).isPresent())
                .collect(ImmutableMap.toImmutableMap(Parameter::path, strategy()::evidenceOf));
    }

    @Value.Check
    void check() {
        RANK.check("rank", rank());
    }

    /** {@return the strategy with its rank and its objective in one line, for logs} */
    @Override
    public String toString() {
        return id() + ": rank " + rank() + (feasible() ? "" : ", not feasible") + ", objective "
                + objective().total();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategyAssessment}; all but size, simulation, vetoes, goals, tests and notes is required. */
    public static final class Builder extends ImmutableStrategyAssessment.Builder {
        Builder() {}
    }
}
