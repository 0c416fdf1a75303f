package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.CeilingLimits;
import dev.footing.core.cashflow.Situation;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What the framework looks at: a startup, and all strategies side by side.
 *
 * @param startup the startup, its phase derived
 * @param situation what is certain of it
 * @param policy the rules of judgement
 * @param spend what is spent over the horizon anyway, in the currency's unit
 * @param verdict what follows
 * @param ranked every strategy, by rank
 */
public record FrameworkInputs(
        Startup startup,
        Situation situation,
        Policy policy,
        double spend,
        Verdict verdict,
        ImmutableList<ProjectedStrategy> ranked) {
    Phase phase() {
        return startup.phase().orElse(Phase.PRE_PRODUCT_MARKET_FIT);
    }

    double engineers() {
        return situation.engineers();
    }

    /** The strategy that the startup is on, where its provider proposes it. */
    Optional<ProjectedStrategy> current() {
        return situation
                .current()
                .flatMap(now -> first(projected -> projected.id().equals(now.id())));
    }

    boolean stays(ProjectedStrategy projected) {
        return situation
                .current()
                .filter(now -> now.id().equals(projected.id()))
                .isPresent();
    }

    /** Whether the product runs on it already, so that nothing has to be built. */
    boolean runsOn(ProjectedStrategy projected) {
        return stays(projected) && situation.live();
    }

    /** The strategy that is ahead. */
    Optional<ProjectedStrategy> ahead() {
        return verdict.strategy()
                .flatMap(id -> first(projected -> projected.id().equals(id)));
    }

    /** The best other strategy that nothing rules out. */
    Optional<ProjectedStrategy> alternative(ProjectedStrategy projected) {
        return first(other -> other.unvetoed() && !other.id().equals(projected.id()));
    }

    /** The best other strategy that is bought and that nothing rules out. */
    Optional<ProjectedStrategy> boughtAlternative(ProjectedStrategy projected) {
        return first(other -> other.unvetoed()
                && !other.id().equals(projected.id())
                && other.strategy().info().sourcing() == Sourcing.MANAGED);
    }

    /**
     * How many users a strategy carries: its ceiling, or those with whom the bill at list prices reaches the ceiling of
     * bills; empty where no limit is known.
     */
    OptionalDouble carriedBy(ProjectedStrategy projected) {
        return projected
                .strategy()
                .ceiling()
                .map(ceiling -> CeilingLimits.of(situation, policy, ceiling).usersOf(situation))
                .filter(Double::isFinite)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** Users now, or those of the launch where it is not live; 0 where nothing is known of them. */
    double firstUsers() {
        return situation.live()
                ? situation.users()
                : startup.usage().launchUsers().likely();
    }

    /** Whether it was stated how many users there are first and how they grow; that there are none counts, too. */
    boolean statesUsersToCome() {
        return startup.states(Inputs.MONTHLY_GROWTH) && (situation.live() || startup.states(Inputs.LAUNCH_USERS));
    }

    /** The first month in which the plan has so many users, 0 for now: that of what is ahead, else of what it is on. */
    OptionalInt monthOf(double users) {
        ImmutableDoubleArray path =
                ahead().or(this::current).map(ProjectedStrategy::users).orElse(ImmutableDoubleArray.of());
        for (int month = 0; month < path.length(); month++) {
            if (path.get(month) >= users) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<ProjectedStrategy> first(Predicate<ProjectedStrategy> wanted) {
        return ranked.stream().filter(wanted).findFirst();
    }
}
