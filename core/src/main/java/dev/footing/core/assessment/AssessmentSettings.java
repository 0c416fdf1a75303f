package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.footing.api.policy.Calibration;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.startup.Startup;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.policy.Rules;
import dev.footing.core.record.KnownRules;
import dev.footing.core.scoring.CustomCriteria;
import java.util.EnumSet;
import java.util.function.UnaryOperator;

/**
 * Everything an assessment depends on beside the startup. An assessor is built once from it and reads it for every
 * startup.
 *
 * @param discovery the strategy providers
 * @param rules calibration and policy
 * @param alternatives further calibrations whose answer stands beside the main one
 * @param criteria scoring criteria of the host
 * @param simulation whether and how to simulate
 * @param bills adds the bill of today's platform to a startup that states none, where it can be looked up
 * @param analyses which sensitivity analyses to run
 * @param glance whether to look, instead, just for what a first page says
 */
public record AssessmentSettings(
        Discovery discovery,
        Rules rules,
        ImmutableList<Calibration> alternatives,
        CustomCriteria criteria,
        SimulationOptions simulation,
        UnaryOperator<Startup> bills,
        ImmutableSet<Analysis> analyses,
        boolean glance) {
    /** The same settings without the providers that do not answer a startup in the same way twice. */
    AssessmentSettings steadyFor(Startup startup) {
        Discovery steady = Proposals.steady(discovery, startup);
        return steady.providers().size() == discovery.providers().size()
                ? this
                : new AssessmentSettings(steady, rules, alternatives, criteria, simulation, bills, analyses, glance);
    }

    /**
     * Changes how to simulate.
     *
     * @param other whether and how to simulate
     * @return these settings with that
     */
    public AssessmentSettings with(SimulationOptions other) {
        return new AssessmentSettings(discovery, rules, alternatives, criteria, other, bills, analyses, glance);
    }

    /** {@return these settings with every analysis} */
    public AssessmentSettings withAllAnalyses() {
        return new AssessmentSettings(
                discovery,
                rules,
                alternatives,
                criteria,
                simulation,
                bills,
                Sets.immutableEnumSet(EnumSet.allOf(Analysis.class)),
                false);
    }

    /**
     * Sets what a result was made by.
     *
     * @param made the result
     * @param known where its calibration and policy are found
     * @return these settings with its rules, its seed and as many trials, for the answer alone
     * @throws dev.footing.api.problem.InvalidValueException where its rules are not known
     */
    public AssessmentSettings asRecorded(RecordedResult made, KnownRules known) {
        SimulationOptions simulated = made.seed().isPresent() && made.trials().isPresent()
                ? simulation
                        .simulating()
                        .withSeed(made.seed().getAsLong())
                        .withTrials(made.trials().getAsInt())
                : simulation.disabled();
        Rules recorded = new Rules(known.calibration(made.calibration()), known.policy(made.policy()));
        return new AssessmentSettings(
                discovery, recorded, ImmutableList.of(), criteria, simulated, bills, ImmutableSet.of(), false);
    }

    /** The same settings with another simulation, without analyses and alternatives. */
    AssessmentSettings answerAlone(SimulationOptions other) {
        return new AssessmentSettings(
                discovery, rules, ImmutableList.of(), criteria, other, bills, ImmutableSet.of(), false);
    }
}
