package dev.footing.api.quantity;

/** What a number counts. Money carries its currency itself; its units here say per what. */
public enum Unit implements Identified {
    /** Full-time equivalents of engineers. */
    FTE("FTE"),
    /** Months of one engineer. */
    ENGINEER_MONTHS("engineer-months"),
    /** Months, counted from the profile's date. */
    MONTHS("months"),
    /** Days; a mean month has 30.4375. */
    DAYS("days"),
    /** Hours. */
    HOURS("hours"),
    /** A part of a whole, 0 to 1. */
    SHARE("share"),
    /** A factor without a unit. */
    RATIO("times"),
    /** Active users. */
    USERS("users"),
    /** Events or relative change a month. */
    PER_MONTH("a month"),
    /** Plain count of things. */
    COUNT("count"),
    /** An amount of money. */
    MONEY("money"),
    /** An amount of money each month. */
    MONEY_PER_MONTH("money a month"),
    /** An amount of money for one user each month. */
    MONEY_PER_USER_MONTH("money a user and month"),
    /** Natural logarithms, for standard deviations of log-normal quantities. */
    LOG("ln"),
    /** Not a number: a word, a date, a yes or no. */
    NONE("");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** {@return whether it counts money, whose currency stands beside the number} */
    public boolean money() {
        return this == MONEY || this == MONEY_PER_MONTH || this == MONEY_PER_USER_MONTH;
    }

    /** {@return the unit as it is printed behind a number} */
    public String symbol() {
        return symbol;
    }
}
