package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Days;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Months;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A startup as it stands, which is the question that Footing answers. All months count from now, which is
 * {@link #asOf()} where that is known. Only the name, the cash, the number of engineers and their cost are required.
 *
 * <p>Every number has evidence: what was stated for its id in {@link Inputs} or for a group around it, else that it was
 * stated without a source, else that a default stands in (see {@link #evidenceOf}).
 *
 * <pre>{@code
 * Startup startup = Startup.builder()
 *     .name("Example")
 *     .budget(Budget.builder().cash(Money.parse("USD 2000000")).build())
 *     .team(Team.builder().engineers(8).monthlyCostPerEngineer(Money.parse("USD 12500")).build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Startup {
    static final int LONGEST_NAME = 300;

    Startup() {}

    /** {@return what it is called, 1 to 300 characters} */
    public abstract String name();

    /** {@return the day from which months count, where known} */
    public abstract Optional<LocalDate> asOf();

    /** {@return how far it has come; absent until it is stated or the policy derived it} */
    public abstract Optional<Phase> phase();

    /** {@return months since it was founded, where known} */
    public abstract Optional<Months> ageMonths();

    /** {@return its cash and horizon} */
    public abstract Budget budget();

    /** {@return its engineers} */
    public abstract Team team();

    /** {@return what the team has done before; all unknown by default} */
    @Value.Default
    public ExpertiseAudit expertise() {
        return ExpertiseAudit.all(Answer.UNKNOWN);
    }

    /** {@return its users; none by default} */
    @Value.Default
    public Usage usage() {
        return Usage.none();
    }

    /** {@return the next round, where one is planned} */
    public abstract Optional<Funding> funding();

    /** {@return the audit that a customer will demand, where one is foreseen} */
    public abstract Optional<ComplianceDemand> compliance();

    /** {@return what it runs on now, where it runs on something} */
    public abstract Optional<CurrentPlatform> current();

    /** {@return how components of its infrastructure are got now, as far as was said} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Component, ComponentUse> components();

    /** {@return what was measured; nothing by default} */
    @Value.Default
    public Observations observations() {
        return Observations.none();
    }

    /** {@return warning signs that were answered for} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RedFlag, FlagState> redFlags();

    /** {@return why the team leans the way it does} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Motive> motives();

    /** {@return what the founders answered; nothing by default} */
    @Value.Default
    public FounderAnswers answers() {
        return FounderAnswers.none();
    }

    /** {@return optimizations that are planned, in the order stated} */
    public abstract ImmutableList<PlannedOptimization> plannedOptimizations();

    /** {@return rank correlations between uncertain inputs, in the order stated} */
    public abstract ImmutableList<Correlation> correlations();

    /**
     * {@return the evidence that was stated, by the id of an input or of a group of inputs, and a mark for each input
     * in which a default stands in}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Evidence> evidence();

    /**
     * Tells where the number of an input comes from.
     *
     * @param input an input
     * @return its own evidence, else that of the nearest group around it, else that it was stated without a source or
     *     that nothing was said
     */
    public Evidence evidenceOf(Input<?> input) {
        Objects.requireNonNull(input, "input");
        return input.get(this).isEmpty()
                ? EvidenceRules.STANDS_IN
                : new EvidenceRules(evidence()).find(input.id()).orElse(EvidenceRules.STATED);
    }

    /**
     * Tells whether an input was stated, so that no default and no guess stands in for it.
     *
     * @param input an input
     * @return whether it was stated
     */
    public boolean states(Input<?> input) {
        Objects.requireNonNull(input, "input");
        return evidenceOf(input).grade() != Grade.DEFAULT;
    }

    /**
     * Looks up a warning sign.
     *
     * @param flag a warning sign
     * @return what was said, unknown where nothing was
     */
    public FlagState redFlag(RedFlag flag) {
        Objects.requireNonNull(flag, "flag");
        return redFlags().getOrDefault(flag, FlagState.UNKNOWN);
    }

    /**
     * Changes one input and leaves the rest.
     *
     * @param input the input
     * @param value its new value
     * @param <T> the type of its value
     * @return a startup with that value
     * @throws dev.footing.api.problem.InvalidValueException where the input cannot have that value
     */
    public <T> Startup with(Input<T> input, T value) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(value, "value");
        return StartupDraft.of(this).set(input, value).build();
    }

    /**
     * Adds everything that was said to a canonical text.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        Objects.requireNonNull(encoding, "encoding");
        for (Input<?> input : Inputs.all()) {
            input.get(this).ifPresent(value -> input.encodeTo(encoding, value));
        }
        evidence().forEach((place, evidence) -> encoding.put("evidence" + place, evidence));
    }

    @Value.Check
    Startup canonical() {
        asOf().ifPresent(day -> Days.check(Inputs.AS_OF.id(), day));
        new StartupRules(this).check();
        ImmutableSortedMap<String, Evidence> marked = new EvidenceRules(evidence()).marked(this);
        return marked.equals(evidence())
                ? this
                : builder().from(this).evidence(marked).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this startup} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Startup}; name, budget and team are required. */
    public static final class Builder extends ImmutableStartup.Builder {
        Builder() {}
    }
}
