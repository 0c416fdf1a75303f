package dev.footing.api.startup;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoneyProvider;

/**
 * The engineers. Everybody else of the company is in {@link Budget#monthlyOtherCosts()}.
 *
 * <pre>{@code
 * Team.builder().engineers(8).monthlyCostPerEngineer(Money.parse("USD 12500")).build()
 * }</pre>
 */
@Value.Immutable
public abstract class Team {
    static final Range ENGINEERS = Range.of(1e-6, 1e6, Unit.FTE);
    static final Range COST = Range.amount(Unit.MONEY_PER_MONTH);

    Team() {}

    /** {@return engineers, a millionth (so that no figure overflows) to 1,000,000} */
    public abstract Fte engineers();

    /** {@return the loaded cost of one engineer each month: salary, taxes, equipment and desk} */
    public abstract MoneyEstimate monthlyCostPerEngineer();

    /** {@return those of the engineers whose work is infrastructure, where said; read by the diagnosis only} */
    public abstract Optional<Fte> infrastructureEngineers();

    /** {@return the share of engineering that the team plans to spend on infrastructure; read by the diagnosis only} */
    public abstract Optional<Share> plannedInfrastructureShare();

    @Value.Check
    void check() {
        ENGINEERS.check("engineers", engineers().value());
        COST.check("monthlyCostPerEngineer", monthlyCostPerEngineer());
        infrastructureEngineers()
                .filter(fte -> fte.value() > engineers().value())
                .ifPresent(fte -> {
                    throw new InvalidValueException(
                            "/team/infrastructureEngineers",
                            fte.value() + " of " + engineers().value() + " engineers",
                            "must not be above /team/engineers",
                            "Count them among the engineers, too.");
                });
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Team}; the engineers and their cost are required. */
    public static final class Builder extends ImmutableTeam.Builder {
        Builder() {}

        /**
         * Sets the number of engineers.
         *
         * @param fte full-time equivalents, a millionth to 1,000,000
         * @return this
         * @throws InvalidValueException where it is outside
         */
        public Builder engineers(double fte) {
            return engineers(Fte.of(ENGINEERS.check("engineers", fte)));
        }

        /**
         * Sets a cost that is known.
         *
         * @param cost the loaded cost of one engineer each month
         * @return this
         */
        public Builder monthlyCostPerEngineer(BigMoneyProvider cost) {
            return monthlyCostPerEngineer(MoneyEstimate.fixed(Objects.requireNonNull(cost, "cost")));
        }
    }
}
