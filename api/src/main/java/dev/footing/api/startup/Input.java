package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * One thing that can be said about a startup: its id in documents, what it means, which values it may have, and how to
 * read and change it. All of them are in {@link Inputs}. Break-even, sensitivity, documents and evidence speak of
 * inputs by id.
 *
 * <pre>{@code
 * Optional<Double> engineers = Inputs.ENGINEERS.get(startup);
 * Startup larger = startup.with(Inputs.ENGINEERS, 12.0);
 * }</pre>
 *
 * @param <T> the type of its value; plain types, so that documents can be read without knowing the domain
 */
public final class Input<T> {
    private static final String OBSERVATIONS = "/observations";

    private final String id;
    private final String label;
    private final Form form;
    private final Class<T> type;
    private final Presence presence;
    private final Function<Startup, Optional<T>> getter;
    private final BiConsumer<StartupDraft, T> setter;
    private final Function<Startup, Optional<T>> standIn;
    private final Function<CurrencyUnit, Optional<T>> implicitDefault;

    /** Whether an input must be stated. */
    public enum Presence {
        /** In every profile. */
        REQUIRED,
        /** Wherever its group is stated. */
        REQUIRED_IN_GROUP,
        /** Never. */
        OPTIONAL
    }

    Input(Spec<T> spec, Function<Startup, Optional<T>> getter, BiConsumer<StartupDraft, T> setter) {
        this.id = spec.id;
        this.label = spec.label;
        this.form = spec.form;
        this.type = spec.type;
        this.presence = spec.presence;
        this.standIn = spec.standIn;
        this.implicitDefault = spec.implicitDefault;
        this.getter = getter;
        this.setter = setter;
    }

    /** {@return the JSON pointer of the input in a profile} */
    public String id() {
        return id;
    }

    /** {@return what it is, in a few words} */
    public String label() {
        return label;
    }

    /** {@return how its value is written, and which values it may have; amounts are in the startup's currency} */
    public Form form() {
        return form;
    }

    /** {@return how its value is written} */
    public Form.Kind kind() {
        return form.kind();
    }

    /** {@return the type of its value} */
    public Class<T> type() {
        return type;
    }

    /** {@return which numbers it may be, for numeric inputs} */
    public Optional<Range> range() {
        return form.range();
    }

    /** {@return what it counts; {@link Unit#NONE} for words} */
    public Unit unit() {
        return form.unit();
    }

    /** {@return the words that it may be, for choices} */
    public ImmutableList<String> choices() {
        return form.words();
    }

    /** {@return whether it must be stated} */
    public Presence presence() {
        return presence;
    }

    /** {@return the pointer of the group around it; empty where it stands at the top} */
    public String group() {
        return id.substring(0, id.lastIndexOf('/'));
    }

    /**
     * {@return whether correlations may speak of it: it may be uncertain and is drawn once a trial, as observations are
     * not}
     */
    public boolean uncertain() {
        boolean estimate = kind() == Form.Kind.ESTIMATE || kind() == Form.Kind.AMOUNT_ESTIMATE;
        return estimate && !group().equals(OBSERVATIONS);
    }

    /**
     * Reads the input.
     *
     * @param startup a startup
     * @return its value, a default included; empty where there is none
     */
    public Optional<T> get(Startup startup) {
        return getter.apply(startup);
    }

    /**
     * Finds what stands in where nothing is said.
     *
     * @param startup a startup, as some defaults follow from other inputs
     * @return the default, or empty where there is none
     */
    public Optional<T> defaultFor(Startup startup) {
        return implicitDefault(startup.budget().currency()).or(() -> standIn.apply(startup));
    }

    /**
     * Checks whether a default stands in for the input.
     *
     * @param startup a startup
     * @return whether nothing was said and a default is used; false where the group around the input is absent
     */
    public boolean defaultStandsIn(Startup startup) {
        boolean used = get(startup).isPresent() || standIn.apply(startup).isPresent();
        return used && !startup.states(this) && defaultFor(startup).isPresent();
    }

    /** The default that a value takes by itself where nothing is said, so that its presence does not show. */
    Optional<T> implicitDefault(CurrencyUnit currency) {
        return implicitDefault.apply(currency);
    }

    /**
     * Turns a word into the constant that it names.
     *
     * @param word a word, for an input that is a choice
     * @return the constant, or empty where the word is none of {@link #choices()}
     */
    public Optional<T> choose(String word) {
        return form.constant(word).map(type::cast);
    }

    /**
     * Returns a value that the input may have, in canonical form: without negative zero and without trailing zeros of
     * amounts.
     *
     * @param value any value of its type
     * @return the same value in canonical form
     * @throws InvalidValueException where it lies outside the range; the problem names this input
     */
    public T check(T value) {
        return form.check(id, value);
    }

    /** The currencies of the amounts in a value; none of a value that is no amount. */
    static ImmutableList<CurrencyUnit> currenciesOf(Object value) {
        if (value instanceof BigMoney amount) {
            return ImmutableList.of(amount.getCurrencyUnit());
        }
        if (value instanceof ImmutableList<?> records) {
            return records.stream()
                    .filter(AmountRecord.class::isInstance)
                    .map(record -> ((AmountRecord) record).amount().getCurrencyUnit())
                    .collect(ImmutableList.toImmutableList());
        }
        return value instanceof MoneyEstimate estimate ? ImmutableList.of(estimate.currency()) : ImmutableList.of();
    }

    T set(StartupDraft draft, T value) {
        T canonical = check(value);
        setter.accept(draft, canonical);
        return canonical;
    }

    void encodeTo(Encoding encoding, Object value) {
        if (kind() != Form.Kind.RECORDS) {
            encoding.put(id, value);
            return;
        }
        for (Object record : (Iterable<?>) value) {
            if (record instanceof Correlation correlation) {
                encoding.put(id, ImmutableList.of(correlation.first(), correlation.second(), correlation.rank()));
            } else if (record instanceof PlannedOptimization planned) {
                encoding.put(id, ImmutableList.of(planned.kind(), planned.evidence()));
            } else if (record instanceof Payment payment) {
                encoding.put(
                        id, ImmutableList.of(payment.month(), payment.untilMonth(), payment.amount(), payment.when()));
            } else if (record instanceof Credit credit) {
                encoding.put(
                        id, ImmutableList.of(credit.amount(), credit.untilMonth(), String.join(" ", credit.covers())));
            }
        }
    }

    @Override
    public String toString() {
        return id;
    }

    /** What is said of an input before it is bound to a startup's attributes. */
    static final class Spec<T> {
        private final String id;
        private final String label;
        private final Class<T> type;
        private Form form;
        private Presence presence = Presence.OPTIONAL;
        private Function<Startup, Optional<T>> standIn = startup -> Optional.empty();
        private Function<CurrencyUnit, Optional<T>> implicitDefault = currency -> Optional.empty();

        Spec(String id, String label, Form form, Class<T> type) {
            this.id = id;
            this.label = label;
            this.form = form;
            this.type = type;
        }

        static <E extends Enum<E> & Identified> Spec<E> choice(String id, String label, Class<E> type) {
            return new Spec<>(id, label, Form.choice(type), type);
        }

        Spec<T> range(Range allowed) {
            this.form = Form.of(form.kind(), allowed);
            return this;
        }

        Spec<T> presence(Presence stated) {
            this.presence = stated;
            return this;
        }

        Spec<T> implicit(T constant) {
            return implicit(currency -> constant);
        }

        Spec<T> implicit(Function<CurrencyUnit, T> byCurrency) {
            this.implicitDefault = currency -> Optional.of(byCurrency.apply(currency));
            return this;
        }

        Spec<T> standIn(Function<Startup, Optional<T>> byStartup) {
            this.standIn = byStartup;
            return this;
        }

        Input<T> bind(Function<Startup, Optional<T>> getter, BiConsumer<StartupDraft, T> setter) {
            return new Input<>(this, getter, setter);
        }
    }
}
