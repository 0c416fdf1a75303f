package dev.footing.api.strategy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the shares of one provider's options of one sourcing come to: parts of one bill, so of all the
 * {@linkplain Component#usual() usual components} they are 1 together, and of fewer no more than that. It says nothing
 * of options of several providers, whose bills are not parts of each other.
 *
 * <pre>{@code
 * ComponentShares.of(provider.components(startup)).forEach(ComponentShares::check);
 * }</pre>
 *
 * @param sourcing how the components are got
 * @param options how many of the usual components have an option
 * @param sum the shares of all options together
 */
public record ComponentShares(ComponentSourcing sourcing, int options, double sum) {
    /** What shares have to be. */
    public static final String RULE =
            "must be parts of one bill: of all nine usual components they are 1 together, of fewer no more than that";

    /** How to mend them. */
    public static final String WAY_OUT = "Divide each share by their sum.";

    private static final double ROUNDING = 1e-9;

    /**
     * Refuses null.
     *
     * @param sourcing how the components are got
     * @param options how many of the usual components have an option
     * @param sum the shares of all options together
     */
    public ComponentShares {
        Objects.requireNonNull(sourcing, "sourcing");
    }

    /**
     * Adds up the shares of each sourcing.
     *
     * @param options what one provider offers to one startup, each component once in each sourcing
     * @return the sums, in the order of the sourcings
     */
    public static ImmutableList<ComponentShares> of(List<ComponentOption> options) {
        Objects.requireNonNull(options, "options");
        TreeMap<ComponentSourcing, ComponentShares> sums = new TreeMap<>(Comparator.naturalOrder());
        for (ComponentOption option : options) {
            sums.merge(
                    option.sourcing(),
                    new ComponentShares(
                            option.sourcing(),
                            option.component().isUsual() ? 1 : 0,
                            option.share().value()),
                    (left, right) ->
                            new ComponentShares(left.sourcing, left.options + right.options, left.sum + right.sum));
        }
        return ImmutableList.copyOf(sums.values());
    }

    /** {@return whether they can be parts of one bill} */
    public boolean addUp() {
        boolean whole = options == Component.usual().size();
        return sum <= 1 + ROUNDING && (!whole || sum >= 1 - ROUNDING);
    }

    /**
     * Refuses shares that cannot be parts of one bill.
     *
     * @throws InvalidValueException where they cannot
     */
    public void check() {
        InvalidValueException.throwIf(
                !addUp(), "shares of " + sourcing.id() + " options", sum + " together", RULE, WAY_OUT);
    }
}
