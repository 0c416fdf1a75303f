package dev.footing.api.spi;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Who a provider is, what it was built against, and which strategies it knows, without asking it for any startup. From
 * it a host decides whether the provider is used at all.
 */
@Value.Immutable
public abstract class ProviderInfo {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");
    private static final int LONGEST = 100;

    /** How many strategies one provider may have. */
    public static final int MOST_STRATEGIES = 50;

    ProviderInfo() {}

    /**
     * {@return its id, which is the namespace of its strategies: lower-case words such as {@code acme} or
     * {@code acme.platform}, unique among all that are installed; those that begin with {@code footing.} are the
     * built-in ones}
     */
    public abstract String id();

    /** {@return its name for readers, one short line} */
    public abstract String name();

    /** {@return the level of the contract that it was compiled against: {@link StrategyProvider#SPI_LEVEL}} */
    public abstract int spiLevel();

    /**
     * {@return the strategies that it may propose, each once, at most {@value #MOST_STRATEGIES}; their ids begin with
     * the id of the provider and a dot, as {@code acme.on-premises}}
     */
    public abstract ImmutableList<StrategyInfo> strategies();

    /** {@return the list prices that its strategies rest on, with their days; none by default} */
    @Value.Default
    public PriceBook prices() {
        return PriceBook.none();
    }

    @Value.Check
    void check() {
        InvalidValueException.throwIf(
                id().length() > LONGEST || !ID.matcher(id()).matches(),
                "id",
                '"' + id() + '"',
                "must be lower-case words joined by dots and hyphens, at most " + LONGEST + " characters",
                "Use a name that is yours, such as acme or acme.platform.");
        InvalidValueException.throwIf(
                strategies().size() > MOST_STRATEGIES,
                "strategies",
                Integer.toString(strategies().size()),
                "must be at most " + MOST_STRATEGIES + ": each is simulated, and nobody reads more",
                "Leave out those that nobody would take, or make several providers of it.");
    }

    /**
     * Describes a provider.
     *
     * @param id its id
     * @param name its name for readers
     * @param spiLevel {@link StrategyProvider#SPI_LEVEL}
     * @param strategies the strategies that it may propose
     * @return the description
     */
    public static ProviderInfo of(String id, String name, int spiLevel, StrategyInfo... strategies) {
        return builder()
                .id(id)
                .name(name)
                .spiLevel(spiLevel)
                .addAllStrategies(Arrays.asList(Objects.requireNonNull(strategies, "strategies")))
                .build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProviderInfo}; all but strategies and prices is required. */
    public static final class Builder extends ImmutableProviderInfo.Builder {
        Builder() {}
    }
}
