package dev.footing.api.verdict;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The other branch of a conditional verdict: what to take where the startup has expertise that it did not say it has.
 * With just these areas answered yes, and the other missing answers still missing, its strategy is ahead. Of several
 * such sets of areas it is the one with the fewest, then the one worth most.
 */
@Value.Immutable
public abstract class VerdictCondition implements Described<VerdictCondition> {
    private static final Description<VerdictCondition> WORTH = Description.of(VerdictCondition.class)
            .amount(
                    "amount",
                    "by how much its objective is then above that of the verdict's strategy",
                    VerdictCondition::worth)
            .maybe("error", ValueType.amountNotNegative(), "its standard error", VerdictCondition::error)
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<VerdictCondition> DESCRIPTION = Description.of(VerdictCondition.class)
            .list("areas", ExpertiseArea.class, "the areas to have", VerdictCondition::areas)
            .text("strategy", "the strategy to take then", VerdictCondition::strategy)
            .add("sourcing", Sourcing.class, "its sourcing", VerdictCondition::sourcing)
            .add("worth", WORTH, "what it is then worth to take it", condition -> condition)
            .hashed("areas", "strategy", "sourcing")
            .hashedAs("worth", VerdictCondition::worth)
            .hashedAs("error", VerdictCondition::error)
            .readBy(VerdictCondition::of)
            .build();

    VerdictCondition() {}

    /** {@return the areas of expertise, at least one, that would have to be answered yes; in their usual order} */
    public abstract ImmutableList<ExpertiseArea> areas();

    /** {@return the strategy that is ahead then} */
    public abstract StrategyId strategy();

    /** {@return its sourcing, another one than that of the verdict's strategy} */
    public abstract Sourcing sourcing();

    /** {@return by how much its mean objective is then above that of the verdict's strategy; positive} */
    public abstract Money worth();

    /** {@return the Monte Carlo standard error of the worth; absent without a simulation} */
    public abstract Optional<Money> error();

    @Override
    public Description<VerdictCondition> description() {
        return DESCRIPTION;
    }

    private static VerdictCondition of(ReadMembers read) {
        ReadMembers worth = read.get("worth", ReadMembers.class);
        return builder()
                .areas(read.list("areas", ExpertiseArea.class))
                .strategy(StrategyId.of(read.text("strategy")))
                .sourcing(read.get("sourcing", Sourcing.class))
                .worth(worth.get("amount", Money.class))
                .error(worth.find("error", Money.class))
                .build();
    }

    @Value.Check
    void check() {
        InvalidValueException.throwIf(
                areas().isEmpty(),
                "areas",
                "none",
                "must name an area: without one nothing has to be answered",
                "Give the areas that would have to be answered yes.");
        InvalidValueException.throwIf(
                !worth().isPositive(),
                "worth",
                worth().toString(),
                "must be above 0, as nobody takes what gains nothing",
                "Give by how much the objective is above that of the verdict's strategy.");
        error().ifPresent(error -> InvalidValueException.throwIf(
                error.isNegative() || !error.isSameCurrency(worth()),
                "error",
                error.toString(),
                "must not be negative, and in the currency of the worth",
                "Give how far the worth spreads, either way."));
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VerdictCondition}; all but the error is required. */
    public static final class Builder extends ImmutableVerdictCondition.Builder {
        Builder() {}
    }
}
