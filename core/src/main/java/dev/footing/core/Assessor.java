package dev.footing.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.core.assessment.AssessmentChain;
import dev.footing.core.assessment.AssessmentSettings;
import dev.footing.core.assessment.EngineVersion;
import dev.footing.core.assessment.Inquiries;
import dev.footing.core.assessment.SimulationOptions;
import dev.footing.core.assessment.WhatIfComparison;
import dev.footing.core.currency.Telling;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Rules;
import dev.footing.core.record.DecisionChecks;
import dev.footing.core.record.DecisionRecords;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recheck;
import dev.footing.core.record.RecordedAssessment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Answers a startup: asks the providers for strategies, projects each of them, and states the figures side by side.
 * Immutable and safe to share between threads; the same startup gets the same answer, bit for bit.
 *
 * <pre>{@code
 * Assessment assessment = Assessor.withInstalledStrategies().assess(startup);
 * }</pre>
 */
public final class Assessor {
    private final AssessmentSettings settings;

    private Assessor(AssessmentSettings settings) {
        this.settings = settings;
    }

    /**
     * An assessor with the strategies that are installed on the class path or module path, the calibration
     * {@code field-2026} and the policy {@code default-2}.
     *
     * @return the assessor
     */
    public static Assessor withInstalledStrategies() {
        return installed().build();
    }

    /**
     * Starts from the strategies that are installed, to which others may be added.
     *
     * <pre>{@code
     * Assessor assessor = Assessor.installed().provider(ours).seed(7).build();
     * }</pre>
     *
     * @return a builder with these strategies, the calibration {@code field-2026} and the policy {@code default-2}
     */
    public static Builder installed() {
        return builder().discovery(Discovery.installed());
    }

    /**
     * {@return a builder without strategies, with the calibration {@code field-2026} and the policy {@code default-2};
     * {@link #installed} has those that are installed}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the version of Footing, or {@code development} outside a packaged build} */
    public static String version() {
        return EngineVersion.running().number();
    }

    /** {@return which providers it asks, and which could not be used and why} */
    public Discovery discovery() {
        return settings.discovery();
    }

    /**
     * Assesses a startup.
     *
     * @param startup the startup, in the currency of the calibration or one that the policy has a rate for
     * @return every proposed strategy and what it would do, told in the currency of the startup
     * @throws InvalidProfileException where the startup names a strategy that no provider knows, or is in a currency
     *     that the calibration is not in, or where its growth is so wide that no number holds what comes of it
     * @throws dev.footing.api.problem.InvalidValueException where a source of bills answers with one that no startup
     *     can have, such as a negative one, or where a criterion that was handed over gives no finite number
     * @throws IllegalStateException where a criterion that was handed over throws; its cause is what was thrown
     * @throws java.util.concurrent.CancellationException where the thread is interrupted, in whichever step: there is
     *     no result then, and the interrupt flag is still set. {@link #start} is for programs that cancel
     */
    public Assessment assess(Startup startup) {
        return assess(startup, settings);
    }

    /**
     * Assesses a startup as {@link #assess(Startup)} does, and has the progress of this assessment alone reported.
     *
     * @param startup the startup, in the currency of the calibration or one that the policy has a rate for
     * @param progress is called by this thread, in place of the listener of the assessor
     * @return the same assessment, bit for bit
     */
    public Assessment assess(Startup startup, Progress progress) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(progress, "progress");
        return assess(startup, settings.with(settings.simulation().withListener(progress::simulated)));
    }

    /**
     * Starts to assess a startup on an executor, and returns at once. Everything runs there: the assessment itself and,
     * where the assessor has several {@link Builder#threads}, the other shares of the simulation. An executor without a
     * thread to spare serves, too. Nothing is started and nothing is shut down.
     *
     * <pre>{@code
     * AssessmentJob job = assessor.start(startup, executor, (trials, atMost) -> bar.show(trials, atMost));
     * }</pre>
     *
     * @param startup the startup, in the currency of the calibration or one that the policy has a rate for
     * @param executor whose threads work
     * @param progress is called by the thread that assesses, in place of the listener of the assessor
     * @return the running assessment, which can be waited for and cancelled
     * @throws java.util.concurrent.RejectedExecutionException where the executor takes nothing
     */
    public AssessmentJob start(Startup startup, Executor executor, Progress progress) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(progress, "progress");
        return start(startup, executor, settings.simulation().withListener(progress::simulated));
    }

    /**
     * Starts to assess a startup on an executor, as {@link #start(Startup, Executor, Progress)} does.
     *
     * @param startup the startup
     * @param executor whose threads work
     * @return the running assessment
     */
    public AssessmentJob start(Startup startup, Executor executor) {
        return start(startup, executor, settings.simulation());
    }

    private AssessmentJob start(Startup startup, Executor executor, SimulationOptions simulation) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(executor, "executor");
        AssessmentSettings there =
                settings.with(simulation.withWorkers(simulation.workers().on(executor)));
        AssessmentJob job = new AssessmentJob(() -> assess(startup, there));
        executor.execute(job.task());
        return job;
    }

    /**
     * Assesses a startup for its row in a table of many, and works out no more than a row says: a part of the time.
     *
     * @param startup the startup, in the currency of the calibration or one that the policy has a rate for
     * @param id what the caller calls the startup; blank where it has no name for it
     * @return the row of what {@link #assess(Startup)} returns, with the same hash; it has no {@code resultHash}
     */
    public SummaryRow summarize(Startup startup, String id) {
        Objects.requireNonNull(startup, "startup");
        return SummaryRow.brief(telling(startup).told(new AssessmentChain(settings).brief(startup)), id);
    }

    private static Assessment assess(Startup startup, AssessmentSettings settings) {
        Objects.requireNonNull(startup, "startup");
        return Telling.of(settings.rules(), startup)
                .told(new AssessmentChain(settings).assess(startup).assessment());
    }

    /**
     * Asks from which value of a driver on a strategy wins, in the plan view, with vetoes and the best mix.
     *
     * <pre>{@code
     * assessor.turningPoint(startup, Inputs.ACTIVE_USERS.id(), StrategyId.of("self-run-services"))
     * }</pre>
     *
     * @param startup the startup, in the currency of the calibration
     * @param driver the id of a numeric input, {@code managed-discount}, {@code policy/margin} or
     *     {@code policy/opportunityMultiple}
     * @param strategy the strategy that is to win
     * @return the smallest value with which it wins, or that it does with none
     * @throws InvalidProfileException as {@link #assess} does
     * @throws dev.footing.api.problem.InvalidValueException where there is no such driver, or no provider knows the
     *     strategy
     */
    public TurningPoint turningPoint(Startup startup, String driver, StrategyId strategy) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(strategy, "strategy");
        return telling(startup).told(new Inquiries(settings).turningPoint(startup, driver, strategy), driver);
    }

    /**
     * Asks from which value of a driver on some strategy of a sourcing wins, in the plan view, with vetoes and the best
     * mix.
     *
     * @param startup the startup, in the currency of the calibration
     * @param driver the id of a numeric input, {@code managed-discount}, {@code policy/margin} or
     *     {@code policy/opportunityMultiple}
     * @param sourcing the sourcing that is to win
     * @return the smallest value with which it wins, or that it does with none
     * @throws InvalidProfileException as {@link #assess} does
     * @throws dev.footing.api.problem.InvalidValueException where there is no such driver
     */
    public TurningPoint turningPoint(Startup startup, String driver, Sourcing sourcing) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(sourcing, "sourcing");
        TurningPoint found = new Inquiries(settings)
                .turningPoint(startup, driver, strategy -> strategy.info().sourcing() == sourcing);
        return telling(startup).told(found, driver);
    }

    /**
     * Asks where the winner of an answer and its rival break even along one driver; with the next by rank where there
     * is no rival. It is what the analysis of that name says of the driver, at a small part of its cost.
     *
     * <pre>{@code
     * assessor.breakEven(assessor.assess(startup), Inputs.ENGINEERS.id())
     * }</pre>
     *
     * @param answer what this assessor answered
     * @param driver the id of a numeric input, {@code managed-discount}, {@code policy/margin} or
     *     {@code policy/opportunityMultiple}
     * @return where they break even, or empty where nothing wins or nothing is next to it
     * @throws dev.footing.api.problem.InvalidValueException where there is no such driver
     */
    public Optional<BreakEven> breakEven(Assessment answer, String driver) {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(driver, "driver");
        return new Inquiries(settings).breakEven(answer, driver).map(telling(answer.startup())::told);
    }

    /**
     * Asks what would become of the answer if some inputs were otherwise. The startup is assessed as stated, with
     * everything supposed, and with each supposition by itself that can be without the others, on the same seed and as
     * many trials: as many as either of the first two answers needs. Neither analyses nor other calibrations are looked
     * into.
     *
     * <pre>{@code
     * assessor.whatIf(startup, List.of(new Supposition<>(Inputs.ENGINEERS, 12.0)))
     * }</pre>
     *
     * @param startup the startup as stated, in the currency of the calibration or one that the policy has a rate for
     * @param supposed what is supposed, at least one
     * @return both answers and what moved
     * @throws InvalidProfileException as {@link #assess} does, for the startup as stated or as supposed
     * @throws dev.footing.api.problem.InvalidValueException where nothing is supposed, or what is contradicts the
     *     startup, or as {@link #assess} does
     */
    public WhatIf whatIf(Startup startup, List<? extends Supposition<?>> supposed) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(supposed, "supposed");
        ImmutableList<Supposition<?>> all = ImmutableList.copyOf(supposed);
        WhatIf computed = new WhatIfComparison(settings).compare(startup, all);
        return telling(startup).told(computed, Supposition.in(startup, all));
    }

    /**
     * Assesses a startup and makes the record of the decision, with every trigger that would reopen it: all analyses
     * are made for this, as some triggers are values at which the winner changes.
     *
     * <pre>{@code
     * RecordedAssessment decided = assessor.record(startup, LocalDate.of(2026, 6, 1));
     * }</pre>
     *
     * @param startup the startup
     * @param date the day of the decision, not before that of the startup
     * @return the assessment and its record
     * @throws InvalidProfileException as {@link #assess} does
     * @throws dev.footing.api.problem.InvalidValueException where the startup is as of a later day, or as
     *     {@link #assess} does
     */
    public RecordedAssessment record(Startup startup, LocalDate date) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(date, "date");
        DecisionChecks.profileDay(startup, date);
        Assessment assessment = assess(startup, settings.withAllAnalyses());
        return new RecordedAssessment(assessment, DecisionRecords.of(assessment, date));
    }

    /**
     * Looks at a recorded decision again: assesses the startup of today by the calibration, the policy, the seed and
     * the number of trials of the record, whatever those of this assessor are, with its strategies.
     *
     * @param record the decision
     * @param now the startup as it is today
     * @param today the day of the check
     * @param rules where the calibration and the policy of the record are found
     * @return whether the decision still stands, and the assessment of today
     * @throws InvalidProfileException as {@link #assess} does
     * @throws dev.footing.api.problem.InvalidValueException where the rules of the record are not among these, where
     *     the day is before the decision or before that of the startup, or as {@link #assess} does
     */
    public Recheck check(DecisionRecord record, Startup now, LocalDate today, KnownRules rules) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(now, "now");
        DecisionChecks.day(record, today);
        DecisionChecks.profileDay(now, today);
        Assessment assessment =
                assess(now, settings.asRecorded(record.result(), Objects.requireNonNull(rules, "rules")));
        return new Recheck(DecisionChecks.of(record, assessment, today), assessment);
    }

    /**
     * Looks at a recorded decision again; its rules are found among those that ship and those of this assessor.
     *
     * @param record the decision
     * @param now the startup as it is today
     * @param today the day of the check
     * @return whether the decision still stands, and the assessment of today
     */
    public Recheck check(DecisionRecord record, Startup now, LocalDate today) {
        Rules own = settings.rules();
        KnownRules known = KnownRules.shipped().with(own.calibration()).with(own.policy());
        return check(record, now, today, known);
    }

    private Telling telling(Startup stated) {
        return Telling.of(settings.rules(), stated);
    }

    /** Configures an {@link Assessor}. It is used by one thread. */
    public static final class Builder extends RulesChoices<Builder> {
        private BillSource bills = startup -> Optional.empty();
        private ImmutableSet<Analysis> analyses = ImmutableSet.of();
        private boolean glance;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Looks up what a startup pays for its platform, where it states no bill.
         *
         * @param source knows bills
         * @return this
         */
        public Builder billSource(BillSource source) {
            this.bills = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Looks into the answer, too. Without this no analysis is made, as they take longer than the answer itself.
         *
         * @param wanted what to look into
         * @return this
         */
        public Builder analyses(Analysis... wanted) {
            this.analyses = Sets.immutableEnumSet(Arrays.asList(Objects.requireNonNull(wanted, "wanted")));
            this.glance = false;
            return this;
        }

        /**
         * Looks, instead, just for what a first page says: the few numbers that move the verdict most, and the nearest
         * flips of the inputs among them. It takes a small part of the time of the analyses of those names, and what it
         * finds is what they say of these numbers.
         *
         * @return this
         */
        public Builder analysesAtAGlance() {
            this.analyses = ImmutableSet.of();
            this.glance = true;
            return this;
        }

        /**
         * Makes the assessor.
         *
         * @return the assessor
         * @throws dev.footing.core.discovery.DiscoveryException where there is no strategy to compare: nothing was
         *     installed, added or found, or none of it can be used
         */
        public Assessor build() {
            return new Assessor(new AssessmentSettings(
                    strategies(), rules(), alternatives(), criteria(), simulation(), bills::billed, analyses, glance));
        }
    }
}
