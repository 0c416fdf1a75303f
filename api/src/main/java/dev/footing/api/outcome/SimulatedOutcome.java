package dev.footing.api.outcome;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a strategy may do to a startup: every uncertain number drawn anew in each trial, builds that overrun, users that
 * come and go, incidents. The names are those of {@link PlanOutcome}, and so are the meanings; sums are over the whole
 * horizon. All strategies of an assessment share their random draws, so differences between them are differences
 * between the strategies.
 */
@Value.Immutable
public abstract class SimulatedOutcome {
    /**
     * From so many trials each randomisation has a block of trials of its own, so that standard errors come from the
     * randomisations; with fewer they are upper bounds.
     */
    public static final long FEWEST_RANDOMISED = 4_096;

    private static final ValueType MONTHS = Distribution.in(Unit.MONTHS);
    private static final ValueType SHARE = Distribution.in(Unit.SHARE);
    private static final ValueType WORK = Distribution.in(Unit.ENGINEER_MONTHS);
    private static final ValueType COST = MoneyDistribution.TYPE;
    private static final Range INCIDENTS = Range.of(0, Double.MAX_VALUE, Unit.COUNT);

    /** What its members are, in documents and in hashes. */
    public static final Description<SimulatedOutcome> DESCRIPTION = Description.of(SimulatedOutcome.class)
            .titled()
            .add("timeToProductionMonths", MONTHS, "time to production", SimulatedOutcome::timeToProductionMonths)
            .add("productShare", SHARE, "engineering on the product", SimulatedOutcome::productShare)
            .add("productEngineerMonths", WORK, "work on the product", SimulatedOutcome::productEngineerMonths)
            .add("unmetEngineerMonths", WORK, "work beyond the team", SimulatedOutcome::unmetEngineerMonths)
            .add("infrastructureEngineering", COST, "infrastructure work", SimulatedOutcome::infrastructureEngineering)
            .add("productEngineering", COST, "product work", SimulatedOutcome::productEngineering)
            .add("platform", COST, "platform bills", SimulatedOutcome::platform)
            .maybe("creditsUsed", ValueType.amount(), "bills that credits paid, mean", SimulatedOutcome::creditsUsed)
            .add("infrastructureTotal", COST, "infrastructure, work and bills", SimulatedOutcome::infrastructureTotal)
            .add("incidentCost", COST, "incidents", SimulatedOutcome::incidentCost)
            .add("complianceCost", COST, "audit", SimulatedOutcome::complianceCost)
            .add("totalCostOfOwnership", COST, "total cost of ownership", SimulatedOutcome::totalCostOfOwnership)
            .add("opportunityCost", COST, "opportunity cost", SimulatedOutcome::opportunityCost)
            .add("ruin", COST, "cash that runs out", SimulatedOutcome::ruin)
            .add("revenue", COST, "revenue", SimulatedOutcome::revenue)
            .add("cashAtHorizon", COST, "cash at the horizon", SimulatedOutcome::cashAtHorizon)
            .add("runwayMonths", RunwayDistribution.TYPE, "runway", SimulatedOutcome::runwayMonths)
            .maybeAll(SimulatedOutcome::round, SimulatedRound.DESCRIPTION)
            .add("objective", COST, "objective", SimulatedOutcome::objective)
            .add("lasts", Probability.TYPE, "cash lasts to the round", SimulatedOutcome::lasts)
            .add("lastsToHorizon", Probability.TYPE, "cash lasts to the horizon", SimulatedOutcome::lastsToHorizon)
            .add("incidents", INCIDENTS, "serious incidents", SimulatedOutcome::incidents)
            .share("best", "trials in which it is the best", SimulatedOutcome::best)
            .maybe(
                    "againstRival",
                    ValueType.parts(PairedDifference.DESCRIPTION, Unit.MONEY),
                    "ahead of the rival",
                    SimulatedOutcome::againstRival)
            .add(
                    "cashByMonth",
                    ValueType.list(ValueType.parts(MoneyPercentiles.DESCRIPTION, Unit.MONEY)),
                    "cash by month",
                    SimulatedOutcome::cashByMonth)
            .build();

    /** The same, by the name that schemas know it by. */
    public static final ValueType TYPE = new ValueType.Named("simulation", ValueType.parts(DESCRIPTION));

    SimulatedOutcome() {}

    /** {@return months until the product runs on it} */
    public abstract Distribution timeToProductionMonths();

    /** {@return share of engineering that goes into the product} */
    public abstract Distribution productShare();

    /** {@return engineer-months that go into the product} */
    public abstract Distribution productEngineerMonths();

    /** {@return engineer-months of infrastructure work that the team could not do} */
    public abstract Distribution unmetEngineerMonths();

    /** {@return cost of the engineers' work on infrastructure, hires and incidents included} */
    public abstract MoneyDistribution infrastructureEngineering();

    /** {@return cost of the engineers' work on the product} */
    public abstract MoneyDistribution productEngineering();

    /** {@return bills for the platform, setup included} */
    public abstract MoneyDistribution platform();

    /** {@return what credits paid of those bills beside that, in the mean; absent where there are none} */
    public abstract Optional<Money> creditsUsed();

    /** {@return infrastructure engineering and platform} */
    public abstract MoneyDistribution infrastructureTotal();

    /** {@return what incidents cost beyond the work on them} */
    public abstract MoneyDistribution incidentCost();

    /** {@return cost of the audit} */
    public abstract MoneyDistribution complianceCost();

    /** {@return infrastructure total, incidents and audit} */
    public abstract MoneyDistribution totalCostOfOwnership();

    /** {@return what the engineers' work on infrastructure would have been worth beyond its cost} */
    public abstract MoneyDistribution opportunityCost();

    /**
     * {@return what changes because cash runs out: costs that nobody can pay are not counted, product work and revenue
     * after that are lost; zero in trials in which cash lasts to the horizon, else of either sign}
     */
    public abstract MoneyDistribution ruin();

    /** {@return revenue of users} */
    public abstract MoneyDistribution revenue();

    /** {@return cash at the end of the horizon} */
    public abstract MoneyDistribution cashAtHorizon();

    /** {@return months until cash runs out} */
    public abstract RunwayDistribution runwayMonths();

    /** {@return the next round, where one is planned} */
    public abstract Optional<SimulatedRound> round();

    /** {@return the objective, which decides} */
    public abstract MoneyDistribution objective();

    /** {@return in which share of the trials cash lasts up to the round, or to the horizon where none is planned} */
    public abstract Probability lasts();

    /** {@return in which share of the trials cash lasts to the horizon} */
    public abstract Probability lastsToHorizon();

    /** {@return mean number of serious incidents over the horizon} */
    public abstract double incidents();

    /** {@return cash at the end of each month, the first month first; at least one month} */
    public abstract ImmutableList<MoneyPercentiles> cashByMonth();

    /** {@return the share of trials in which no other strategy has a higher objective} */
    public abstract double best();

    /**
     * {@return by how much it is ahead of the winner's rival; the rival itself, of the winner. Absent where there is no
     * winner or no rival}
     */
    public abstract Optional<PairedDifference> againstRival();

    /**
     * Adds the figures to a canonical text.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        DESCRIPTION.encodeTo(this, encoding, "simulation.");
    }

    @Value.Check
    SimulatedOutcome canonical() {
        return SimulationRules.canonical(this);
    }

    /** {@return the objective and the cost to own in one line, for logs} */
    @Override
    public String toString() {
        return "SimulatedOutcome: objective " + objective().mean() + ", cost to own "
                + totalCostOfOwnership().mean();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this outcome} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SimulatedOutcome}; all but the round and the rival is required. */
    public static final class Builder extends ImmutableSimulatedOutcome.Builder {
        Builder() {}
    }
}
