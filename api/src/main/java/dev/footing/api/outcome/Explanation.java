package dev.footing.api.outcome;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Unit;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Something that has to be said beside the figures, as data: a code and its arguments. The sentence is made where it is
 * shown, in the reader's words; {@code Sentences} in {@code footing-formats} makes English ones.
 *
 * <pre>{@code
 * assessment.verdict().because().forEach(explanation -> System.out.println(Sentences.of(explanation)));
 * }</pre>
 */
@Value.Immutable
public abstract class Explanation {
    /** What its members are, in documents and in hashes. */
    public static final Description<Explanation> DESCRIPTION = Description.of(Explanation.class)
            .add(
                    "code",
                    ValueType.of(Scalar.Kind.CODE),
                    "what is said",
                    said -> said.code().id())
            .add("facts", ValueType.byName(ValueType.of(Scalar.Kind.FACT)), "its arguments", Explanation::facts)
            .add("text", ValueType.of(Scalar.Kind.SENTENCE), "the sentence for readers", said -> said)
            .documented()
            .build();

    /** One explanation. */
    public static final ValueType TYPE = new ValueType.Named("explanation", ValueType.parts(DESCRIPTION));

    /** Explanations, in the order in which they are to be read. */
    public static final ValueType LIST = new ValueType.Named("explanations", ValueType.list(TYPE));

    Explanation() {}

    /** {@return what is said} */
    public abstract ExplanationCode code();

    /** {@return the arguments, by the names that the code declares} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Fact> facts();

    /** What can be said of figures and of a verdict, and the names of the arguments. */
    public enum Code implements ExplanationCode {
        /** Areas that the strategy needs and the team is not known to have; counted as missing. */
        EXPERTISE_MISSING("areas", "count"),
        /** Those of them without an answer. */
        EXPERTISE_UNKNOWN("areas"),
        /** The build takes longer because the team cannot do the work in the planned time. */
        BUILD_LIMITED_BY_TEAM("months", "planned"),
        /** More infrastructure work is wanted than the team has hands. */
        WORK_UNMET("work"),
        /** Cash runs out. */
        CASH_RUNS_OUT("months"),
        /** Cash lasts in fewer trials than it takes to be feasible. */
        LASTS_TOO_RARELY("share", "needed"),
        /** The article's claim of a return, what its own figures give, and what the simulation gives. */
        PUBLISHED_RETURN("low", "high", "derivedLow", "derivedHigh", "simulated", "source"),
        /** Fewer trials than the errors of quasi-Monte Carlo need; they are those of independent trials. */
        FEW_TRIALS("trials", "needed"),
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
        /** The policy replaces a number of a strategy that nothing reads, as today's bill is known. */
        OVERRIDE_UNREAD("path", "strategy", "bill"),
        /** The policy replaces a price index that nothing reads, as no bill of today is known. */
        INDEX_UNREAD("strategy"),
        /** The policy replaces the price index of what the startup is on, by which all other bills are divided. */
        CURRENT_INDEX_REPLACED("strategy", "bill"),
        /** The startup states its amounts in another currency, and they were converted. */
        CURRENCY_CONVERTED("currency", "into", "rate", "source", "date"),
        /** No round is planned, so its figures are absent. */
        NO_ROUND_PLANNED(),
        /**
         * A later round than the first after the seed is planned, of which nothing is known; its figures are absent.
         */
        ROUND_NOT_CALIBRATED("month"),
        /** An audit that is demanded after the horizon is in no figure. */
        AUDIT_BEYOND_HORIZON("month"),
        /** Evidence of inputs is dated after the day that the profile tells of. */
        EVIDENCE_AHEAD("inputs", "date"),
        /** List prices of strategies are more than twelve months older than the day that the profile tells of. */
        PRICES_OLD("strategies", "oldest", "date"),
        /** Months on a strategy are stated and the strategy is not, so nothing reads them. */
        CURRENT_MONTHS_UNREAD("months"),
        /** Parts that a strategy brings with it are stated to be got otherwise. */
        COMPONENTS_CONTRADICT_STRATEGY("components", "sourcing", "strategy"),
        /** The startup is stated to be younger than what it runs on. */
        AGE_BELOW_CURRENT("age", "months"),
        /** What components cost is stated to be more than the bill that holds it. */
        COMPONENTS_ABOVE_BILL("components", "costs", "bill"),
        /** A correlation with a number that is certain says nothing. */
        CORRELATION_UNREAD("input", "other"),
        /** A number is replaced of a strategy that nobody proposes for this startup. */
        OVERRIDE_NOT_PROPOSED("path", "strategy"),
        /** Exchange rates are stated, and the startup is in the currency of the rules already. */
        EXCHANGE_RATE_UNREAD("currencies", "currency"),
        /** A cost for each month is stated that is usual for a year. */
        LIKELY_YEARLY("input", "stated", "yearly", "monthly"),
        /** A share is stated that is usual as a number of percent. */
        LIKELY_PERCENT("input", "stated", "meant", "share"),
        /** Peaks are stated and no strategy that competes is paid for by them. */
        PEAK_UNREAD("peak"),
        /** The list price of what is bought now is stated to be below its bill. */
        LIST_PRICE_BELOW_BILL("price", "bill"),
        /** All months of some dated payments lie beyond the horizon. */
        PAYMENTS_BEYOND_HORIZON("payments", "month"),
        /** So few users say little about the bill of a strategy: list prices and today's bill differ on it. */
        BILL_ELSEWHERE_OPEN("users", "strategy", "listed", "billed"),
        /** Credits stop paying within the horizon, by the plan, and the bill of the month after. */
        CREDITS_END("strategy", "month", "bill"),
        /** Credits paid of the bill so far, and it is not said what is left of them and when they end. */
        CREDITS_OPEN("credits"),
        /** A commitment whose end is not known, so that no figure counts what is owed after a move. */
        COMMITMENT_WITHOUT_END("commitment"),
        /** So much of a commitment is paid for and not used. */
        COMMITMENT_UNUSED("share", "commitment"),
        /** How fast the bill grew, which is not how fast users grow. */
        BILL_GROWTH_NOT_COUNTED("growth"),
        /** Credits that pay for nothing that competes. */
        CREDITS_COVER_NOTHING("covers"),
        /** So many incidents were counted that it is a question whether each of them was serious. */
        MANY_INCIDENTS("incidents", "months", "usual", "times", "strategy"),
        /** Areas that were not answered count as held, as the team has run this strategy for long. */
        TAKEN_AS_HELD("areas", "strategy", "months"),
        /** The plan comes to more users than there are people: most likely the growth is not what was meant. */
        MORE_USERS_THAN_PEOPLE("month", "growth", "people"),

        /** The strategy is not bought and needs expertise that the team does not have. */
        VETO_EXPERTISE("areas"),
        /** A rule forbids what is bought. */
        VETO_MANAGED_FORBIDDEN(),
        /** Strategies that buy a part and do not say which, where a rule forbids to buy some components. */
        PARTLY_BOUGHT_UNDER_RULE("strategies", "components"),
        /** It buys components that a rule covers, which forbids to buy them. */
        VETO_BUYS_COVERED("components"),
        /** The startup would have more users than the strategy carries. */
        VETO_CEILING_USERS("users", "ceiling"),
        /** The startup's bill at list prices would be above what the strategy carries. */
        VETO_CEILING_BILL("bill", "ceiling"),
        /** The strategy binds more engineers than there are. */
        VETO_TEAM("effort", "engineers"),
        /** Way out: answer, learn or hire, or buy what needs it. */
        GET_EXPERTISE("areas"),
        /** Way out: check the rule against what vendors offer. */
        CHECK_THE_RULE(),
        /** Way out: run what the rule covers, and buy the rest; or say what the rule covers. */
        RUN_WHAT_IS_COVERED("components"),
        /** Way out: plan the move beyond the ceiling, or take another strategy. */
        PLAN_BEYOND_CEILING(),
        /** Way out: more engineers, or something that binds fewer. */
        BIND_FEWER("missing"),

        /** It is ahead of the best strategy of another sourcing. */
        AHEAD_OF_RIVAL("rival", "gain"),
        /** It has the highest objective of what is feasible, and this one comes next. */
        BEST_OF_FEASIBLE("next", "gain"),
        /** No feasible strategy has another sourcing, so nothing is compared with. */
        NO_RIVAL(),
        /** A part of the objective in which it is ahead of another. */
        GAINS_ON("part", "amount", "other"),
        /** A part of the objective in which it is behind another. */
        LOSES_ON("part", "amount", "other"),
        /** Another one is better, but not by enough to move. */
        NOT_WORTH_MOVING("best", "gain", "threshold"),
        /** The two are nearer to each other than what counts. */
        TOO_CLOSE("rival", "gap", "threshold"),
        /** It is ahead of the rival, but in too few trials. */
        RARELY_AHEAD("rival", "share", "threshold"),
        /** Its direction is not likely enough, or hardly likelier than another one. */
        DIRECTION_UNLIKELY("chance", "direction", "other", "otherChance"),
        /** Another one gains enough on average, but that its direction is the right one is not likely enough. */
        MOVE_NOT_SHOWN("best", "gain", "chance"),
        /** Something that decides is nearer to its threshold than the Monte Carlo error of these trials. */
        NOT_SETTLED("what", "trials"),
        /** Another strategy of the same sourcing is about as good. */
        SIBLING_CLOSE("sibling", "gap"),
        /** A strategy of the same sourcing is ahead in most trials, and behind by the gap over all of them. */
        SIBLING_AHEAD_MORE_OFTEN("sibling", "share", "gap"),
        /** A strategy of the same sourcing is ahead in most trials, and by the gap over all of them. */
        SIBLING_AHEAD("sibling", "share", "gap"),
        /** Cash runs out in more trials than may fail of what is feasible; how often, and by how much in the worst. */
        CASH_RUNS_OUT_OFTEN("share", "worst", "missing"),
        /** The scorecard puts another one first. */
        SCORECARD_PREFERS("preferred", "score", "own"),
        /** A strategy that lasts would be ahead, but is ruled out. */
        RULED_OUT_BUT_BETTER("better", "gain", "rule"),
        /** A strategy that nothing rules out would be ahead, but lasts in too small a share of the trials. */
        LASTS_LESS_BUT_BETTER("better", "gain", "share"),
        /** How far ahead is looked, where nothing says it. */
        HORIZON_DERIVED("months"),
        /** Cash runs out whatever infrastructure is taken. */
        MONEY_ENDS_ANYWAY("months"),
        /** Something that speaks about the strategy and is in no figure. */
        NOT_IN_FIGURES("what"),
        /** Cash lasts with no strategy. */
        NONE_LASTS(),
        /** No provider has a strategy for the startup. */
        NONE_PROPOSED(),
        /** The strategy that comes nearest to lasting, and the cash that it lacks. */
        NEAREST_TO_LASTING("strategy", "months", "missing"),
        /** Every strategy that lasts is ruled out. */
        ALL_LASTING_VETOED(),
        /** The veto that rules out the best of them. */
        DEAREST_VETO("strategy", "rule"),
        /** Answers that are missing decide the sourcing and are worth much. */
        ANSWERS_DECIDE("worth", "threshold"),
        /** The missing answer that is worth most. */
        ASK_FIRST("area", "worth"),
        /** Expertise that would turn the verdict, the strategy to take then, and what it is worth. */
        CONDITION("areas", "strategy", "worth"),
        /** What would have to be known for a direction to be likely enough. */
        CHANCE_TO_REACH("chance"),
        /** No provider proposed anything, so there is nothing to choose from. */
        NO_STRATEGY_PROPOSED(),
        /** With expertise that rules it out held, it would gain nothing that counts. */
        HIRING_GAINS_NOTHING("areas"),
        /** Hiring for the expertise that rules it out would gain more than it costs. */
        HIRING_PAYS("areas", "gain", "hires", "months", "cost"),
        /** Hiring for the expertise that rules it out would cost more than it gains. */
        HIRING_DOES_NOT_PAY("areas", "gain", "hires", "months", "cost"),
        /** What it takes to leave the strategy again. */
        LEAVING_TAKES("strategy", "work"),
        /** The gap that has to open for a close call to be called. */
        GAP_TO_OPEN("threshold"),
        /** In how many trials it has to be ahead for a close call to be called. */
        SHARE_TO_REACH("threshold"),
        /** What would turn the verdict first, what is left until then, and what share of what that is. */
        NEAREST_THRESHOLD("threshold", "left", "reserve", "of");

        private final ImmutableSortedSet<String> arguments;

        Code(String... arguments) {
            this.arguments = ImmutableSortedSet.copyOf(arguments);
        }

        @Override
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
        facts().forEach((name, fact) -> {
            if (fact instanceof Fact.Figure figure && figure.unit().money()) {
                throw new IllegalArgumentException(name + " of " + code()
                        + " is an amount of money without a currency: state an amount or a price.");
            }
        });
    }

    /**
     * Starts an explanation.
     *
     * @param code what is said
     * @return a builder with that code
     */
    public static Builder of(ExplanationCode code) {
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

        /**
         * Adds an amount of money in full precision, with what it is paid for.
         *
         * @param name the argument's name
         * @param value its value, finite
         * @param unit one of the units of money
         * @param currency its currency
         * @return this
         */
        public Builder price(String name, double value, Unit unit, CurrencyUnit currency) {
            return putFacts(name, new Fact.Price(value, unit, currency));
        }

        /**
         * Adds a part of a sentence.
         *
         * @param name the argument's name
         * @param part its code and its facts
         * @return this
         */
        public Builder phrase(String name, Explanation part) {
            return putFacts(name, new Fact.Phrase(part));
        }
    }
}
