package dev.footing.api.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Days;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A decision that was written down: what was known, what followed, and what would reopen it. It holds what a later
 * check needs; the reasons for readers are in the document around it.
 *
 * <pre>{@code
 * DecisionRecord record = DecisionRecords.of(assessment, LocalDate.of(2024, 6, 1));
 * String document = RecordWriter.write(assessment, record, FrontMatter.proposed());
 * }</pre>
 */
@Value.Immutable
public abstract class DecisionRecord {
    /** What its members are, in documents and in hashes. */
    public static final Description<DecisionRecord> DESCRIPTION = Description.of(DecisionRecord.class)
            .add("date", ValueType.of(Scalar.Kind.DATE), "the day of the decision", DecisionRecord::date)
            .all(DecisionRecord::result, RecordedResult.DESCRIPTION)
            .list("triggers", Trigger.DESCRIPTION, "what would reopen it", DecisionRecord::triggers)
            .readBy(read -> builder()
                    .date(read.get("date", LocalDate.class))
                    .result((RecordedResult) RecordedResult.DESCRIPTION.make(read))
                    .triggers(read.list("triggers", Trigger.class))
                    .build())
            .build();

    DecisionRecord() {}

    /** {@return the day of the decision} */
    public abstract LocalDate date();

    /** {@return what was asked and what followed; the strategies are without their numbers} */
    public abstract RecordedResult result();

    /** {@return what would reopen it, in the order in which it is to be read} */
    public abstract ImmutableList<Trigger> triggers();

    @Value.Check
    void check() {
        Days.check("date", date());
        result().startup()
                .asOf()
                .ifPresent(asOf -> InvalidValueException.throwIf(
                        asOf.isAfter(date()),
                        "date",
                        date().toString(),
                        "must not be before " + asOf + ", the day that the startup is of",
                        "Restore the day of the decision."));
        triggers().forEach(this::check);
    }

    /**
     * Another strategy may be proposed where an input is otherwise; every other trigger speaks of one that is listed.
     */
    private void check(Trigger trigger) {
        boolean elsewhere = trigger.effect() == Trigger.Effect.WINS
                && Inputs.find(trigger.measure()).isPresent();
        trigger.strategy()
                .filter(strategy -> !elsewhere && !strategy.equals(StrategyId.COMPOSED))
                .filter(strategy -> result().option(strategy).isEmpty())
                .ifPresent(strategy -> {
                    throw KnownNames.of(result().options().stream()
                                    .map(option -> option.id().value())
                                    .toList())
                            .refusal("triggers", strategy.value(), "must speak of a strategy that is listed");
                });
    }

    /** {@return the day and what was decided in one line, for logs} */
    @Override
    public String toString() {
        return "DecisionRecord of " + date() + ", " + triggers().size() + " triggers: " + result();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this record} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DecisionRecord}; date and result are required. */
    public static final class Builder extends ImmutableDecisionRecord.Builder {
        Builder() {}
    }
}
