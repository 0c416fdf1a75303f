package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.description.Description;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.RedFlag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is wrong with the startup, as far as is known. It explains and warns; it decides nothing, and the verdict does
 * not hang on it.
 *
 * <pre>{@code
 * Diagnosis diagnosis = assessment.diagnosis();
 * System.out.println(diagnosis.spiral().stage() + " " + diagnosis.ids().redFlags());
 * }</pre>
 */
@Value.Immutable
public abstract class Diagnosis {
    /** What its members are, in documents; {@link #encodeTo} hashes the states alone. */
    public static final Description<Diagnosis> DESCRIPTION = Description.of(Diagnosis.class)
            .add("spiral", Spiral.DESCRIPTION, "how far the spiral has gone", Diagnosis::spiral)
            .list("redFlags", RedFlagFinding.DESCRIPTION, "all warning signs", Diagnosis::redFlags)
            .list("traps", TrapFinding.DESCRIPTION, "all traps", Diagnosis::traps)
            .list("motives", MotiveFinding.DESCRIPTION, "motives that can be honoured or checked", Diagnosis::motives)
            .build();

    Diagnosis() {}

    /** {@return how far the spiral has gone, and what comes next} */
    public abstract Spiral spiral();

    /** {@return all red flags, in the order of {@link RedFlag}} */
    public abstract ImmutableList<RedFlagFinding> redFlags();

    /** {@return all traps, in the order of {@link Trap}} */
    public abstract ImmutableList<TrapFinding> traps();

    /** {@return the motives that were named and can be honoured or checked, in their order} */
    public abstract ImmutableList<MotiveFinding> motives();

    /**
     * Looks up a red flag.
     *
     * @param flag a red flag
     * @return what is known of it
     */
    public RedFlagFinding redFlag(RedFlag flag) {
        return redFlags().stream()
                .filter(finding -> finding.flag() == flag)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Looks up a trap.
     *
     * @param trap a trap
     * @return what is known of it
     */
    public TrapFinding trap(Trap trap) {
        return traps().stream()
                .filter(finding -> finding.trap() == trap)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the stage, and which warning signs and traps are raised} */
    public DiagnosedIds ids() {
        return new DiagnosedIds(
                spiral().stage(),
                redFlags().stream()
                        .filter(finding -> finding.state() == FlagState.RAISED)
                        .map(RedFlagFinding::flag)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                traps().stream()
                        .filter(finding -> finding.state() == TrapState.RAISED)
                        .map(TrapFinding::trap)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    /**
     * Adds the findings to a canonical text; its sentences follow from figures that are there already.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        encoding.put("spiral", spiral().stage());
        for (StageForecast later : spiral().later()) {
            String path = "spiral." + later.stage().id();
            encoding.put(path + ".chance", later.chance()).put(path + ".month", later.month());
        }
        redFlags()
                .forEach(finding -> encoding.put("redFlag." + finding.flag().id(), finding.state())
                        .put("measured." + finding.flag().id(), finding.measured()));
        traps().forEach(finding -> encoding.put("trap." + finding.trap().id(), finding.state()));
        motives().forEach(finding -> encoding.put("motive." + finding.motive().id(), finding.state()));
    }

    @Value.Check
    void check() {
        requireAll(redFlags().stream().map(RedFlagFinding::flag), RedFlag.values());
        requireAll(traps().stream().map(TrapFinding::trap), Trap.values());
    }

    private static <T extends Enum<T>> void requireAll(Stream<T> found, T[] wanted) {
        ImmutableList<T> all = found.collect(ImmutableList.toImmutableList());
        if (!all.equals(ImmutableList.copyOf(wanted))) {
            throw new IllegalArgumentException("A diagnosis says something of each of " + Arrays.asList(wanted)
                    + ", in that order, but got " + all + ".");
        }
    }

    /** {@return what was found in ids in one line, for logs} */
    @Override
    public String toString() {
        return "Diagnosis: spiral " + spiral().stage().id() + ", warning signs " + Identified.listed(ids().redFlags());
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Diagnosis}; the spiral, every red flag and every trap is required. */
    public static final class Builder extends ImmutableDiagnosis.Builder {
        Builder() {}
    }
}
