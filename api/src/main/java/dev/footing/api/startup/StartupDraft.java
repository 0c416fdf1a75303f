package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A startup in the making, input by input. It is for code that reads documents or changes single inputs; code that
 * states a startup in Java uses {@link Startup#builder()}. A draft is mutable, is used by one thread, and checks each
 * value as it is set and the whole when it is built.
 *
 * <pre>{@code
 * Startup startup = StartupDraft.empty(CurrencyUnit.USD)
 *     .set(Inputs.NAME, "Example").set(Inputs.ENGINEERS, 8.0) ...
 *     .build();
 * }</pre>
 */
public final class StartupDraft {
    /** The currency of a profile that names none. */
    public static final CurrencyUnit DEFAULT_CURRENCY = CurrencyUnit.USD;

    final Startup.Builder startup = Startup.builder();
    final Budget.Builder budget = Budget.builder();
    final Team.Builder team = Team.builder();
    final Usage.Builder usage = Usage.builder();
    final Observations.Builder observations = Observations.builder();
    final FounderAnswers.Builder answers = FounderAnswers.builder();
    final Map<ExpertiseArea, Answer> expertise = new EnumMap<>(ExpertiseArea.class);
    final Map<RedFlag, FlagState> redFlags = new EnumMap<>(RedFlag.class);
    final Map<String, Evidence> evidence = new TreeMap<>();

    private final CurrencyUnit currency;
    private final Map<Component, ComponentUse.Builder> components = new EnumMap<>(Component.class);
    private final TreeSet<String> statedDefaults = new TreeSet<>();
    private Funding.@Nullable Builder funding;
    private ComplianceDemand.@Nullable Builder compliance;
    private CurrentPlatform.@Nullable Builder current;
    private CreditUse.@Nullable Builder credits;
    private Commitment.@Nullable Builder commitment;

    private StartupDraft(CurrencyUnit currency) {
        this.currency = currency;
    }

    /**
     * Starts with nothing.
     *
     * @param currency the currency of every amount
     * @return a draft
     */
    public static StartupDraft empty(CurrencyUnit currency) {
        Objects.requireNonNull(currency, "currency");
        StartupDraft draft = new StartupDraft(currency);
        Inputs.all().forEach(input -> draft.evidence.put(input.id(), EvidenceRules.STANDS_IN));
        draft.evidence.remove(Inputs.CURRENCY.id());
        return draft;
    }

    /** {@return a draft with nothing, whose currency is the default and is marked so until it is set} */
    public static StartupDraft empty() {
        return empty(DEFAULT_CURRENCY).evidence(Inputs.CURRENCY.id(), EvidenceRules.STANDS_IN);
    }

    /**
     * Starts with everything of a startup.
     *
     * @param from a startup
     * @return a draft
     */
    public static StartupDraft of(Startup from) {
        Objects.requireNonNull(from, "from");
        return copy(from, from.budget().currency());
    }

    /**
     * Starts with everything of a startup, its amounts in another currency. The evidence of its inputs stays; that of
     * the currency is for whoever converts.
     *
     * @param from a startup
     * @param currency the other currency
     * @param exchange takes an amount of the startup into that currency
     * @return a draft
     * @throws InvalidValueException where an amount comes to lie outside its range
     */
    public static StartupDraft exchanged(Startup from, CurrencyUnit currency, UnaryOperator<BigMoney> exchange) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(exchange, "exchange");
        StartupDraft draft = copy(from, currency);
        Inputs.all().forEach(input -> draft.exchange(input, from, exchange));
        return draft;
    }

    private <T> void exchange(Input<T> input, Startup from, UnaryOperator<BigMoney> exchange) {
        input.get(from)
                .filter(value -> !Input.currenciesOf(value).isEmpty())
                .ifPresent(value -> input.set(this, input.type().cast(exchanged(value, exchange))));
    }

    private static Object exchanged(Object value, UnaryOperator<BigMoney> exchange) {
        if (value instanceof ImmutableList<?> records) {
            return records.stream()
                    .map(record -> ((AmountRecord) record).map(exchange))
                    .collect(ImmutableList.toImmutableList());
        }
        return value instanceof MoneyEstimate estimate ? estimate.map(exchange) : exchange.apply((BigMoney) value);
    }

    private static StartupDraft copy(Startup from, CurrencyUnit currency) {
        StartupDraft draft = new StartupDraft(currency);
        draft.startup.from(from);
        draft.budget.from(from.budget());
        draft.team.from(from.team());
        draft.usage.from(from.usage());
        draft.observations.from(from.observations());
        draft.answers.from(from.answers());
        draft.expertise.putAll(from.expertise().answers());
        draft.redFlags.putAll(from.redFlags());
        draft.evidence.putAll(from.evidence());
        from.components().forEach((component, use) -> draft.component(component).from(use));
        from.funding().ifPresent(funding -> draft.funding().from(funding));
        from.compliance().ifPresent(compliance -> draft.compliance().from(compliance));
        from.current().ifPresent(current -> {
            draft.current().from(current);
            current.credits().ifPresent(credits -> draft.credits().from(credits));
            current.commitment().ifPresent(commitment -> draft.commitment().from(commitment));
        });
        return draft;
    }

    /** {@return the currency of every amount} */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * States one input. A mark that a default stands in for it is gone.
     *
     * @param input the input
     * @param value its value
     * @param <T> the type of the value
     * @return this
     * @throws InvalidValueException where the input cannot have that value
     */
    public <T> StartupDraft set(Input<T> input, T value) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(value, "value");
        Input.currenciesOf(value).stream()
                .filter(other -> !other.equals(currency))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidValueException(
                            input.id(),
                            other.getCode(),
                            "must be in " + currency.getCode() + ", the currency of the draft",
                            "State every amount in one currency.");
                });
        T canonical = input.set(this, value);
        evidence.computeIfPresent(input.id(), (id, was) -> was.grade() == Grade.DEFAULT ? null : was);
        if (input.implicitDefault(currency).equals(Optional.of(canonical))) {
            statedDefaults.add(input.id());
        } else {
            statedDefaults.remove(input.id());
        }
        return this;
    }

    /**
     * States where inputs come from.
     *
     * @param place the id of an input or of a group
     * @param source the evidence
     * @return this
     */
    public StartupDraft evidence(String place, Evidence source) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        evidence.put(place, source);
        return this;
    }

    /**
     * Builds the startup.
     *
     * @return the startup
     * @throws IllegalArgumentException where something required is missing or inputs contradict each other
     */
    public Startup build() {
        startup.budget(budget.build())
                .team(team.build())
                .usage(usage.build())
                .observations(observations.build())
                .answers(answers.build())
                .expertise(ExpertiseAudit.of(expertise))
                .redFlags(redFlags)
                .components(Maps.transformValues(components, ComponentUse.Builder::build));
        if (funding != null) {
            startup.funding(funding.build());
        }
        if (compliance != null) {
            startup.compliance(compliance.build());
        }
        if (credits != null) {
            current().credits(credits.build());
        }
        if (commitment != null) {
            current().commitment(commitment.build());
        }
        if (current != null) {
            startup.current(current.build());
        }
        return startup.evidence(new EvidenceRules(evidence).withStated(statedDefaults))
                .build();
    }

    void requireCurrency(String code) {
        InvalidValueException.throwIf(
                !currency.getCode().equals(code),
                Inputs.CURRENCY.id(),
                code,
                "must be " + currency.getCode() + ", in which the amounts are stated",
                "Nothing is converted by naming another currency: keep it, or state everything anew in that one.");
    }

    Funding.Builder funding() {
        if (funding == null) {
            funding = Funding.builder();
        }
        return funding;
    }

    ComplianceDemand.Builder compliance() {
        if (compliance == null) {
            compliance = ComplianceDemand.builder();
        }
        return compliance;
    }

    CurrentPlatform.Builder current() {
        if (current == null) {
            current = CurrentPlatform.builder();
        }
        return current;
    }

    CreditUse.Builder credits() {
        if (credits == null) {
            credits = CreditUse.builder();
        }
        return credits;
    }

    Commitment.Builder commitment() {
        if (commitment == null) {
            commitment = Commitment.builder();
        }
        return commitment;
    }

    ComponentUse.Builder component(Component component) {
        return components.computeIfAbsent(component, any -> ComponentUse.builder());
    }
}
