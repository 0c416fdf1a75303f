package dev.footing.api.outcome;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What a fact of an explanation can be where it is no name, number or amount: a part of a sentence that has facts of
 * its own. It is not a sentence; {@link Fact.Phrase} holds it.
 */
public enum PhraseCode implements ExplanationCode {
    /** Undecided: whether a strategy lasts in as many trials as it takes to be feasible. */
    LASTS_OFTEN_ENOUGH("strategy"),
    /** Undecided: whether a strategy lasts in as many trials as it takes for any recommendation. */
    LASTS_IN_ENOUGH_TRIALS("strategy"),
    /** Undecided: whether a move gains more than the threshold. */
    MOVE_GAINS_ENOUGH("strategy"),
    /** Undecided: whether the gap to the rival is above the threshold. */
    AHEAD_BY_ENOUGH("rival"),
    /** Whether it is ahead of its rival, by however little. */
    AHEAD_AT_ALL("rival"),
    /** Undecided: whether it is ahead of the rival in enough trials. */
    AHEAD_OFTEN_ENOUGH("rival"),

    /** Threshold: cash runs out. */
    OUT_OF_CASH(),
    /** Threshold: running the strategy takes more than the team has. */
    WORK_BEYOND_TEAM(),
    /** Threshold: the strategy carries no more users. */
    CEILING_OF_USERS(),
    /** Threshold: the gap to the rival is too small for a recommendation. */
    GAP_TOO_CLOSE(),
    /** Threshold: moving to another strategy gains enough. */
    WORTH_A_MOVE("strategy"),
    /** Threshold: the move away from the current strategy no longer gains enough. */
    STAYING_ON("strategy"),
    /** Threshold: another strategy takes the lead. */
    PASSING_IT("strategy"),
    /** Reference of a reserve: the spend on engineers and today's bill. */
    THE_SPEND(),
    /** Reference of a reserve: the engineers there are. */
    THE_TEAM(),
    /** Reference of a reserve: the users that the strategy carries. */
    THE_CEILING(),

    /** A figure does not apply: the product is live. */
    BUILD_IS_OVER(),
    /** A figure does not apply: the product has no users. */
    NO_USERS_YET(),
    /** A figure does not apply: a rule excludes every strategy. */
    ALL_RULED_OUT(),
    /** A figure does not apply: the current strategy is not proposed to this startup. */
    NOT_DESCRIBED("strategy"),
    /** A figure does not apply: a bought strategy or one run in-house is missing. */
    NOT_BOTH_PROPOSED(),
    /** Nothing decides the phase. */
    USERS_AND_AGE_UNKNOWN(),

    /** A recorded figure: the objective of a strategy. */
    OBJECTIVE_OF("strategy"),
    /** A recorded figure: the gap between a strategy and its rival. */
    MARGIN_OF("strategy");

    private final ImmutableSortedSet<String> arguments;

    PhraseCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    /** {@return this part of a sentence, which has no facts} */
    public Explanation part() {
        return Explanation.of(this).build();
    }

    /**
     * This part of a sentence with its one fact.
     *
     * @param text a name or an id
     * @return the part with that fact
     */
    public Explanation part(String text) {
        return Explanation.of(this).word(arguments.first(), text).build();
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
