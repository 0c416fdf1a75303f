package dev.footing.api.recovery;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What can be said of a course of action, and the names of the arguments. */
public enum RecoveryCode implements ExplanationCode {
    /** Done when a measure is at least so much. */
    DONE_AT_LEAST("measure", "target"),
    /** Done when a measure is at most so much. */
    DONE_AT_MOST("measure", "target"),

    /** Something of the catalog was found. */
    WAS_FOUND("what"),
    /** A figure that is needed was not stated. */
    NOT_STATED("input"),
    /** A figure was stated, and lies where something has to be done. */
    STATED_AS("input", "value"),
    /** Infrastructure takes more of engineering than the strategy itself needs. */
    TAKES_MORE_THAN_NEEDED("share", "needed"),
    /** Cash lasts too rarely on the current strategy. */
    STAYING_LASTS_RARELY("share", "needed"),
    /** The current strategy is not in production after more months than it takes. */
    BUILD_OVER_ITS_TIME("months", "planned"),
    /** The verdict is to move. */
    VERDICT_MOVES("strategy", "gain"),
    /** The verdict is to take a strategy. */
    VERDICT_TAKES("strategy"),
    /** The verdict does not settle whether to move. */
    MOVE_IS_OPEN("kind"),
    /** Commodity parts are run or written in-house. */
    PARTS_IN_HOUSE("parts"),
    /** There are users whom one can ask. */
    USERS_TO_ASK("users"),
    /** A round is planned. */
    ROUND_AHEAD("month"),
    /** An audit is demanded. */
    AUDIT_AHEAD("month", "work"),
    /** Another phase begins. */
    PHASE_AHEAD("phase", "month", "reason"),
    /** The strategy's ceiling is reached. */
    CEILING_BEFORE_END("strategy", "month", "what"),

    /** How long a move takes: the median of the trials, and what so many of them need at most. */
    MOVE_TAKES("median", "most", "share"),
    /** How long a move takes as planned. */
    MOVE_TAKES_AS_PLANNED("months"),
    /** A move is done only after cash has run out or the round has come. */
    MOVE_ENDS_LATE("week", "weeks"),

    /** There are fewer weeks of cash than the steps take, so they were shortened. */
    STEPS_SHORTENED("weeks", "needed"),
    /** A move gains nothing by the figures, and is due all the same: the current strategy is ruled out. */
    MOVE_FROM_RULED_OUT("strategy"),
    /** A move gains nothing by the figures, and is due all the same: the current strategy lasts too rarely. */
    MOVE_FROM_LASTING_RARELY("strategy"),
    /** Steps that find no week before cash runs out. */
    STEPS_LEFT_OUT("steps", "weeks"),
    /** An action that finds no hands before the course ends or cash runs out. */
    NO_HANDS_FOR("action", "work");

    private final ImmutableSortedSet<String> arguments;

    RecoveryCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
