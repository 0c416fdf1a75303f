package dev.footing.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.NumericTable.Attribute;
import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.difference.Mechanism;
import dev.footing.api.difference.MechanismDifference;
import dev.footing.api.difference.VerdictTurn;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.Check;
import dev.footing.api.record.CheckCode;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedRules;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.record.Trigger;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.Money;

/** Records, checks and differences, stated by hand. */
public final class RecordExamples {
    private RecordExamples() {}

    public static Trigger trigger() {
        return trigger(8, 4);
    }

    public static Trigger trigger(double recorded, double threshold) {
        return new Trigger(
                "/team/engineers",
                Unit.FTE,
                recorded,
                threshold,
                Trigger.Effect.RULED_OUT,
                Optional.of(StrategyId.of("acme.one")));
    }

    public static RecordedRules rules() {
        return new RecordedRules("default-1", "0123456789abcdef", ImmutableList.of());
    }

    public static RecordedVerdict verdict() {
        return RecordedVerdict.builder()
                .kind(Verdict.Kind.RECOMMEND)
                .strategy(StrategyId.of("acme.one"))
                .build();
    }

    public static RecordedOption.Builder option(String id) {
        return RecordedOption.builder()
                .id(StrategyId.of(id))
                .name("One")
                .sourcing(Sourcing.MANAGED)
                .rank(1)
                .feasible(true)
                .objective(Examples.dollars("100"));
    }

    public static RecordedResult.Builder result() {
        return withoutStrategies().addOptions(option("acme.one").build());
    }

    public static RecordedResult.Builder withoutStrategies() {
        return RecordedResult.builder()
                .startup(Examples.minimal())
                .engine("1.2.3")
                .calibration(rules())
                .policy(rules())
                .hash("abc")
                .verdict(verdict());
    }

    public static DecisionRecord record() {
        return DecisionRecord.builder()
                .date(LocalDate.of(2024, 6, 1))
                .result(result().build())
                .build();
    }

    public static Check.TripWire wire(Check.Outcome outcome) {
        return new Check.TripWire(trigger(), OptionalDouble.of(8), outcome);
    }

    public static Check.Finding finding(Check.Outcome outcome) {
        return new Check.Finding(
                outcome,
                Explanation.of(CheckCode.MEASURE_GONE).word("measure", "margin").build());
    }

    public static Check check(Check.Outcome wire, Check.Outcome... findings) {
        return new Check(
                record(),
                LocalDate.of(2024, 7, 1),
                "Renamed",
                verdict(),
                ImmutableList.of(wire(wire)),
                Arrays.stream(findings).map(RecordExamples::finding).collect(ImmutableList.toImmutableList()));
    }

    public static Change change() {
        return new Change(Cause.INPUTS, "/team/engineers", Optional.of(8.0), Optional.of(9.0));
    }

    public static ImmutableMap<Cause, Money> parts(String inputs) {
        ImmutableMap.Builder<Cause, Money> parts = ImmutableMap.builder();
        for (Cause cause : Cause.values()) {
            parts.put(cause, Examples.dollars(cause == Cause.INPUTS ? inputs : "0"));
        }
        return parts.buildOrThrow();
    }

    public static FigureDifference figure() {
        return new FigureDifference(Optional.empty(), Examples.dollars("1"), Examples.dollars("3"), parts("2"));
    }

    public static VerdictTurn turn() {
        return new VerdictTurn(result().build().verdict(), result().build().verdict());
    }

    public static MechanismDifference mechanism() {
        return new MechanismDifference(
                Mechanism.SIZE,
                ImmutableList.of("sizeExponent"),
                ImmutableSortedMap.of(StrategyId.of("a"), Examples.dollars("1")),
                ImmutableList.of(turn()));
    }

    public static Difference difference() {
        return new Difference(
                result().build(),
                result().build(),
                ImmutableList.of(change()),
                ImmutableList.of(),
                Optional.of(figure()),
                ImmutableList.of(mechanism()),
                ImmutableList.of());
    }

    static List<Attribute> numbers() {
        return List.of(
                NumericTable.attribute(
                        "Trigger.recorded", "recorded", Range.FINITE, v -> trigger(v, 0.1234), Trigger::recorded),
                NumericTable.attribute(
                        "Trigger.threshold", "threshold", Range.FINITE, v -> trigger(0.1234, v), Trigger::threshold),
                NumericTable.attribute(
                        "Check.TripWire.now",
                        "now",
                        Range.FINITE,
                        v -> new Check.TripWire(trigger(), OptionalDouble.of(v), Check.Outcome.HOLDS),
                        (Check.TripWire wire) -> wire.now().getAsDouble()));
    }
}
