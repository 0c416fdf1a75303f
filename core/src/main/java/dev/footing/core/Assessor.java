package dev.footing.core;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Policies;
import java.util.Objects;

/**
 * Answers a startup: asks the providers for strategies, projects each of them, and states the figures side by side.
 * Immutable and safe to share between threads; the same startup gets the same answer, bit for bit.
 *
 * <pre>{@code
 * Assessment assessment = Assessor.withInstalledStrategies().assess(startup);
 * }</pre>
 */
public final class Assessor {
    private final Discovery discovery;
    private final Calibration calibration;
    private final Policy policy;

    private Assessor(Builder builder) {
        this.discovery = builder.discovery.with(builder.providers.build());
        this.calibration = builder.calibration;
        this.policy = builder.policy;
    }

    /**
     * An assessor with the strategies that are installed on the class path or module path, the calibration
     * {@code field-2025} and the policy {@code default-1}.
     *
     * @return the assessor
     */
    public static Assessor withInstalledStrategies() {
        return builder().discovery(Discovery.installed(installedLoader())).build();
    }

    /**
     * {@return a builder without strategies, with the calibration {@code field-2025} and the policy {@code default-1}}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the version of Footing, or {@code development} outside a packaged build} */
    public static String version() {
        return Engine.version();
    }

    /** {@return which providers it asks, and which could not be used and why} */
    public Discovery discovery() {
        return discovery;
    }

    /**
     * Assesses a startup.
     *
     * @param startup the startup, in the currency of the calibration
     * @return every proposed strategy and what it would do
     * @throws InvalidProfileException where the startup names a strategy that no provider knows, or is in a currency
     *     that the calibration is not in
     */
    public Assessment assess(Startup startup) {
        return new AssessmentRun(discovery, calibration, policy).assess(startup);
    }

    private static ClassLoader installedLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? StrategyProvider.class.getClassLoader() : context;
    }

    /** Configures an {@link Assessor}. It is used by one thread. */
    public static final class Builder {
        private final ImmutableList.Builder<StrategyProvider> providers = ImmutableList.builder();
        private Discovery discovery = Discovery.none();
        private Calibration calibration = Calibrations.field2025();
        private Policy policy = Policies.default1();

        private Builder() {}

        /**
         * Asks the providers of a discovery.
         *
         * @param found what was discovered
         * @return this
         */
        public Builder discovery(Discovery found) {
            this.discovery = Objects.requireNonNull(found, "found");
            return this;
        }

        /**
         * Asks one provider more. It stands before a discovered one with the same id.
         *
         * @param provider the provider
         * @return this
         */
        public Builder provider(StrategyProvider provider) {
            providers.add(provider);
            return this;
        }

        /**
         * Computes with other parameters of the world.
         *
         * @param world the calibration
         * @return this
         */
        public Builder calibration(Calibration world) {
            this.calibration = Objects.requireNonNull(world, "world");
            return this;
        }

        /**
         * Judges by other rules.
         *
         * @param rules the policy
         * @return this
         */
        public Builder policy(Policy rules) {
            this.policy = Objects.requireNonNull(rules, "rules");
            return this;
        }

        /** {@return the assessor} */
        public Assessor build() {
            return new Assessor(this);
        }
    }
}
