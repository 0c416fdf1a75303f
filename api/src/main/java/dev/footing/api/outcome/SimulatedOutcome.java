package dev.footing.api.outcome;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Parameter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a strategy may do to a startup: every uncertain number drawn anew in each trial, builds that overrun, users that
 * come and go, incidents. The names are those of {@link PlanOutcome}, and so are the meanings; sums are over the whole
 * horizon. All strategies of an assessment share their luck, so differences between them are differences between the
 * strategies.
 */
@Value.Immutable
public abstract class SimulatedOutcome {
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
        for (Parameter<SimulatedOutcome> parameter : SimulationParameters.all()) {
            encoding.put("simulation." + parameter.path(), parameter.get(this));
        }
    }

    @Value.Check
    SimulatedOutcome canonical() {
        return SimulationRules.canonical(this);
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
