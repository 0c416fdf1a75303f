package dev.footing.api.outcome;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Something that has to be said beside the figures, as data: a code and its arguments. The sentence is made where it is
 * shown, in the reader's words.
 */
@Value.Immutable
public abstract class Explanation {
    Explanation() {}

    /** {@return what is said} */
    public abstract Code code();

    /** {@return the arguments, by the names that the code declares} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Fact> facts();

    /** What can be said, and the names of the arguments. */
    public enum Code implements Identified {
        /** Areas that the strategy needs and the team is not known to have; counted as missing. */
        EXPERTISE_MISSING("areas", "count"),
        /** Those of them that nobody answered for. */
        EXPERTISE_UNKNOWN("areas"),
        /** The build takes longer because the team cannot do the work in the planned time. */
        BUILD_LIMITED_BY_TEAM("months", "planned"),
        /** More infrastructure work is wanted than the team has hands. */
        WORK_UNMET("work"),
        /** Cash runs out. */
        CASH_RUNS_OUT("months"),
        /** Production comes after the round or the horizon. */
        PRODUCTION_TOO_LATE("months", "needed"),
        /** The startup stays on this strategy. */
        STAYS(),
        /** The startup moves from another strategy, with the work that leaving takes. */
        MOVES("strategy", "work"),
        /** The bill was not stated and follows from the current strategy's list prices. */
        BILL_DERIVED("bill", "strategy"),
        /** It is not known what the live product runs on, which flatters every move. */
        CURRENT_STRATEGY_UNKNOWN(),
        /** The current strategy's provider did not describe it for this startup. */
        CURRENT_STRATEGY_NOT_TAILORED("strategy"),
        /** The phase was not stated and was derived. */
        PHASE_DERIVED("phase", "reason"),
        /** No round is planned, so its figures are absent. */
        NO_ROUND_PLANNED(),
        /** An audit that is demanded after the horizon is in no figure. */
        AUDIT_BEYOND_HORIZON("month");

        private final ImmutableSortedSet<String> arguments;

        Code(String... arguments) {
            this.arguments = ImmutableSortedSet.copyOf(arguments);
        }

        /** {@return the names of its arguments} */
        public ImmutableSortedSet<String> arguments() {
            return arguments;
        }
    }

    @Value.Check
    void check() {
        if (!facts().keySet().equals(code().arguments())) {
            throw new IllegalArgumentException("An explanation " + code() + " has the arguments " + code().arguments()
                    + ", but got " + facts().keySet());
        }
    }

    /**
     * Starts an explanation.
     *
     * @param code what is said
     * @return a builder with that code
     */
    public static Builder of(Code code) {
        return new Builder().code(code);
    }

    /** Builds an {@link Explanation}; the code and just its arguments are required. */
    public static final class Builder extends ImmutableExplanation.Builder {
        Builder() {}

        /**
         * Adds a name or an id.
         *
         * @param name the argument's name
         * @param text its value
         * @return this
         */
        public Builder word(String name, String text) {
            return putFacts(name, new Fact.Word(text));
        }

        /**
         * Adds a number.
         *
         * @param name the argument's name
         * @param value its value, finite
         * @param unit what it counts
         * @return this
         */
        public Builder figure(String name, double value, Unit unit) {
            return putFacts(name, new Fact.Figure(value, unit));
        }

        /**
         * Adds an amount of money.
         *
         * @param name the argument's name
         * @param money its value
         * @return this
         */
        public Builder amount(String name, Money money) {
            return putFacts(name, new Fact.Amount(money));
        }
    }
}
