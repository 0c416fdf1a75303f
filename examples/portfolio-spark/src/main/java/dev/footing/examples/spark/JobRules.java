package dev.footing.examples.spark;

import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Policies;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * By which rules startups are assessed, as texts that go to every machine. Each Java machine makes one assessor of them
 * and keeps it: an assessor is immutable and shared by all tasks.
 *
 * @param calibration a document of {@code footing/calibration/1}; empty for the one that ships
 * @param policy a document of {@code footing/policy/1}; empty for the one that ships
 * @param seed of all random draws
 * @param trials exactly so many; 0 for as many as it takes
 */
public record JobRules(String calibration, String policy, long seed, int trials) implements Serializable {
    private static final ConcurrentMap<JobRules, Assessor> ASSESSORS = new ConcurrentHashMap<>();

    /** The assessor of this machine. Spark has a task for each processor, so each assessment has one thread. */
    Assessor assessor() {
        return ASSESSORS.computeIfAbsent(this, JobRules::made);
    }

    /** Jars of {@code --jars}, plugins among them, are seen by the loader of this class. */
    private Assessor made() {
        Assessor.Builder assessor = Assessor.builder()
                .discovery(Discovery.installed(JobRules.class.getClassLoader()))
                .seed(seed)
                .threads(1);
        if (!calibration.isEmpty()) {
            assessor.calibration(
                    CalibrationReader.extending(Calibrations.shipped()).read(calibration));
        }
        if (!policy.isEmpty()) {
            assessor.policy(PolicyReader.extending(Policies.shipped()).read(policy));
        }
        return (trials > 0 ? assessor.trials(trials) : assessor).build();
    }
}
