package dev.footing.api.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.VisibleText;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VerdictCondition;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A result that was written down, as far as it can be compared with another one: what was asked, by which rules it was
 * answered, and the figures that decided. It is no assessment: it holds no plans, no distributions and no reasons, and
 * knows of policy and calibration only what they are called and the hash of their content.
 */
@Value.Immutable
public abstract class RecordedResult {
    private static final Description<RecordedResult> PROVENANCE = Description.of(RecordedResult.class)
            .text("engine", "the version of Footing that made it", RecordedResult::engine)
            .add("calibration", RecordedRules.DESCRIPTION, "the parameters of the world", RecordedResult::calibration)
            .add("policy", RecordedRules.DESCRIPTION, "the rules of judgement", RecordedResult::policy)
            .list("providers", RecordedProvider.DESCRIPTION, "the providers that were asked", RecordedResult::providers)
            .maybe("seed", ValueType.of(Scalar.Kind.LARGE_WHOLE), "the seed of all random draws", RecordedResult::seed)
            .maybe("trials", ValueType.whole(1, Unit.COUNT), "how many trials were simulated", RecordedResult::trials)
            .add("hash", ValueType.of(Scalar.Kind.HASH), "the hash by which it is known", RecordedResult::hash)
            .build();

    /** What a difference says of each of the two results. */
    public static final Description<RecordedResult> SIDE = Description.of(RecordedResult.class)
            .text("engine", "the version of Footing", RecordedResult::engine)
            .add("calibration", RecordedRules.DESCRIPTION, "the parameters of the world", RecordedResult::calibration)
            .add("policy", RecordedRules.DESCRIPTION, "the rules of judgement", RecordedResult::policy)
            .add("hash", ValueType.of(Scalar.Kind.HASH), "the hash by which it is known", RecordedResult::hash)
            .add("verdict", RecordedVerdict.TYPE, "what followed", RecordedResult::verdict)
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<RecordedResult> DESCRIPTION = Description.of(RecordedResult.class)
            .add("startup", ValueType.startup(), "the startup as understood", RecordedResult::startup)
            .add("provenance", PROVENANCE, "by what it was made", result -> result)
            .add("verdict", RecordedVerdict.TYPE, "what followed", RecordedResult::verdict)
            .list("strategies", RecordedOption.DESCRIPTION, "every strategy, by rank", RecordedResult::options)
            .maybe("diagnosis", RecordedDiagnosis.DESCRIPTION, "the warning signs then", RecordedResult::diagnosis)
            .readBy(RecordedResult::of)
            .build();

    private static final Range TRIALS = Range.of(1, 1e9, Unit.COUNT);

    /** By how many cents a margin may be off from the difference of two objectives. */
    private static final BigDecimal MINOR_UNITS = BigDecimal.valueOf(3);

    RecordedResult() {}

    /** {@return the startup as understood; a phase that was derived may be absent} */
    public abstract Startup startup();

    /** {@return the version of Footing that made it} */
    public abstract String engine();

    /** {@return the parameters of the world} */
    public abstract RecordedRules calibration();

    /** {@return the rules of judgement} */
    public abstract RecordedRules policy();

    /** {@return the providers that were asked, by id} */
    public abstract ImmutableList<RecordedProvider> providers();

    /** {@return the number from which all random draws come; absent without a simulation} */
    public abstract OptionalLong seed();

    /** {@return how many trials were simulated; absent without a simulation} */
    public abstract OptionalInt trials();

    /** {@return the hash by which the result is known} */
    public abstract String hash();

    /** {@return what followed} */
    public abstract RecordedVerdict verdict();

    /** {@return every strategy, by rank} */
    public abstract ImmutableList<RecordedOption> options();

    /** {@return the warning signs then; empty in records that were made before these were kept} */
    public abstract Optional<RecordedDiagnosis> diagnosis();

    /**
     * Looks up a strategy.
     *
     * @param id its id
     * @return what is stated of it, or empty where it was not proposed
     */
    public Optional<RecordedOption> option(StrategyId id) {
        return options().stream().filter(option -> option.id().equals(id)).findFirst();
    }

    private static RecordedResult of(ReadMembers read) {
        ReadMembers made = read.get("provenance", ReadMembers.class);
        Optional<Long> seed = made.find("seed", Long.class);
        Optional<Integer> trials = made.find("trials", Integer.class);
        return builder()
                .startup(read.get("startup", Startup.class))
                .engine(made.get("engine", String.class))
                .calibration(made.get("calibration", RecordedRules.class))
                .policy(made.get("policy", RecordedRules.class))
                .providers(made.list("providers", RecordedProvider.class))
                .seed(seed.isPresent() ? OptionalLong.of(seed.get()) : OptionalLong.empty())
                .trials(trials.isPresent() ? OptionalInt.of(trials.get()) : OptionalInt.empty())
                .hash(made.get("hash", String.class))
                .verdict(read.get("verdict", RecordedVerdict.class))
                .options(read.list("strategies", RecordedOption.class))
                .diagnosis(read.find("diagnosis", RecordedDiagnosis.class))
                .build();
    }

    @Value.Check
    void check() {
        trials().ifPresent(trials -> TRIALS.check("trials", trials));
        InvalidValueException.throwIf(
                trials().isPresent() != seed().isPresent(),
                "seed",
                seed().isPresent() ? "present" : "absent",
                "must stand with trials, or not at all",
                "Give both after a simulation, and neither without one.");
        checkOptions();
        checkVerdict();
    }

    /** Each strategy once, and each place once. */
    private void checkOptions() {
        InvalidValueException.throwIf(
                options().stream().map(RecordedOption::id).distinct().count()
                        != options().size(),
                "strategies",
                options().stream().map(RecordedOption::id).toList().toString(),
                "must name each strategy once",
                "Keep one of them.");
        for (int i = 0; i < options().size(); i++) {
            RecordedOption option = options().get(i);
            InvalidValueException.throwIf(
                    option.rank() != i + 1,
                    "strategies",
                    option.id() + " at rank " + option.rank(),
                    "must be listed by rank, each place once, so that this one is at " + (i + 1),
                    "Restore the order of the ranks.");
        }
        InvalidValueException.throwIf(
                providers().stream().map(RecordedProvider::id).distinct().count()
                        != providers().size(),
                "providers",
                providers().stream().map(RecordedProvider::id).toList().toString(),
                "must name each provider once",
                "Keep one of them.");
    }

    /** What a verdict says of strategies is said of some that are listed, and agrees with what is listed of them. */
    private void checkVerdict() {
        Verdict.Kind kind = verdict().kind();
        verdict().strategy().ifPresent(ahead -> listed("verdict", ahead));
        verdict().rival().ifPresent(rival -> listed("rival", rival));
        verdict()
                .chances()
                .ifPresent(chances -> chances.strategies().forEach(each -> listed("chances", each.strategy())));
        verdict()
                .condition()
                .map(VerdictCondition::strategy)
                .filter(other -> !other.equals(StrategyId.COMPOSED))
                .ifPresent(other -> listed("condition", other));
        Optional<RecordedOption> ahead = verdict().strategy().flatMap(this::option);
        InvalidValueException.throwIf(
                kind.recommends() && ahead.filter(RecordedOption::feasible).isEmpty(),
                "verdict",
                kind.id()
                        + ahead.map(option -> " of " + option.id() + ", which is not feasible")
                                .orElse(" of nothing"),
                "must recommend a strategy that is feasible",
                "Restore the verdict or the strategy.");
        InvalidValueException.throwIf(
                verdict().rival().isPresent()
                        && verdict().rival().equals(verdict().strategy()),
                "rival",
                verdict().rival().map(StrategyId::value).orElse(""),
                "must be another strategy than the one that is ahead",
                "Restore the verdict.");
        ahead.ifPresent(first -> verdict()
                .rival()
                .flatMap(this::option)
                .ifPresent(second -> verdict().margin().ifPresent(margin -> checkMargin(margin, first, second))));
    }

    /** Objectives and margin are rounded apart, and told in another currency perhaps. */
    private static void checkMargin(Money margin, RecordedOption first, RecordedOption second) {
        Money between = first.objective().minus(second.objective());
        Money off = margin.minus(between).abs();
        InvalidValueException.throwIf(
                off.getAmountMinor().compareTo(MINOR_UNITS) > 0,
                "margin",
                margin.toString(),
                "must be what the objectives of " + first.id() + " and " + second.id() + " differ by, " + between,
                "Restore the margin or the objectives.");
    }

    private void listed(String where, StrategyId strategy) {
        if (option(strategy).isEmpty()) {
            throw KnownNames.of(options().stream()
                            .map(option -> option.id().value())
                            .toList())
                    .refusal(where, strategy.value(), "must speak of a strategy that is listed");
        }
    }

    /** {@return what was decided and the hash in one line, for logs} */
    @Override
    public String toString() {
        return "RecordedResult of " + VisibleText.of(startup().name()) + ": "
                + verdict().kind().id()
                + verdict().strategy().map(strategy -> " " + strategy).orElse("") + ", result " + hash();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this result} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RecordedResult}; all but providers, seed, trials and options is required. */
    public static final class Builder extends ImmutableRecordedResult.Builder {
        Builder() {}
    }
}
