package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.difference.Cause;
import dev.footing.api.record.RecordedResult;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Assesses mixtures of two results on the present engine, each once: bit i is set where cause i is as in the second
 * result. A cause that is the same in both has no second side.
 */
final class Mixtures {
    /** The causes that are exchanged, in the order of the bits. */
    static final ImmutableList<Cause> CAUSES =
            ImmutableList.of(Cause.INPUTS, Cause.CALIBRATION, Cause.POLICY, Cause.STRATEGIES);

    private final ResultSide from;
    private final ResultSide to;
    private final Discovery discovery;
    private final int threads;
    private final Map<Integer, Assessment> made = new HashMap<>();
    private final int differing;

    Mixtures(ResultSide from, ResultSide to, Discovery discovery, int threads) {
        this.from = from;
        this.to = to;
        this.discovery = discovery;
        this.threads = threads;
        this.differing = bit(Cause.INPUTS, !from.startup().equals(to.startup()))
                | bit(Cause.CALIBRATION, !from.calibration().equals(to.calibration()))
                | bit(Cause.POLICY, !from.policy().equals(to.policy()))
                | bit(Cause.STRATEGIES, !from.shift().equals(to.shift()));
    }

    private static int bit(Cause cause, boolean set) {
        return set ? 1 << CAUSES.indexOf(cause) : 0;
    }

    /** {@return how many assessments were made} */
    int count() {
        return made.size();
    }

    /** Assesses a mixture on common luck: the smaller seed and the larger number of trials. */
    Assessment of(int mask) {
        int key = mask & differing;
        Assessment known = made.get(key);
        if (known != null) {
            return known;
        }
        Assessment assessed = assess(key, seed(), trials());
        made.put(key, assessed);
        return assessed;
    }

    /** Makes one of the two results again on its own luck. */
    Assessment again(ResultSide side) {
        int key = side.equals(from) ? 0 : differing;
        RecordedResult result = side.result();
        boolean common = from.result().seed().equals(to.result().seed())
                && from.result().trials().equals(to.result().trials());
        return common ? of(key) : assess(key, result.seed(), result.trials());
    }

    /** Assesses the second result's startup and strategies by other rules, on common luck. */
    Assessment by(Rules rules) {
        return assess(differing, rules, seed(), trials());
    }

    /** The same by the first result's rules, or by the second's. */
    Assessment by(boolean second) {
        int rules = bit(Cause.CALIBRATION, true) | bit(Cause.POLICY, true);
        return of(second ? differing : differing & ~rules);
    }

    private OptionalLong seed() {
        return both(from.result().seed(), to.result().seed());
    }

    private OptionalInt trials() {
        return more(from.result().trials(), to.result().trials());
    }

    private Assessment assess(int key, OptionalLong seed, OptionalInt trials) {
        Rules rules = new Rules(
                side(key, Cause.CALIBRATION).calibration(),
                side(key, Cause.POLICY).policy());
        return assess(key, rules, seed, trials);
    }

    private Assessment assess(int key, Rules rules, OptionalLong seed, OptionalInt trials) {
        Assessor.Builder assessor = Assessor.builder()
                .discovery(ShiftedProvider.discovery(
                        discovery, side(key, Cause.STRATEGIES).shift()))
                .calibration(rules.calibration())
                .policy(rules.policy())
                .threads(threads);
        if (seed.isPresent() && trials.isPresent()) {
            assessor.seed(seed.getAsLong()).trials(trials.getAsInt());
        } else {
            assessor.withoutSimulation();
        }
        return assessor.build().assess(side(key, Cause.INPUTS).startup());
    }

    private ResultSide side(int key, Cause cause) {
        return (key & bit(cause, true)) == 0 ? from : to;
    }

    private static OptionalLong both(OptionalLong first, OptionalLong other) {
        return first.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.min(first.getAsLong(), other.getAsLong()))
                : OptionalLong.empty();
    }

    private static OptionalInt more(OptionalInt first, OptionalInt other) {
        return first.isPresent() && other.isPresent()
                ? OptionalInt.of(Math.max(first.getAsInt(), other.getAsInt()))
                : OptionalInt.empty();
    }
}
