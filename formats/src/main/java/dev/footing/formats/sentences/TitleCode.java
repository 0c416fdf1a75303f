package dev.footing.formats.sentences;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What the title of a chart finds. It is in no result: a title is made of a result where it is drawn. */
public enum TitleCode implements ExplanationCode {
    /** The share of engineering for the product, and against what; owning it costs less. */
    TIME_ON_PRODUCT_AND_CHEAPER("strategy", "share", "part", "other"),
    /** The same; owning it costs more. */
    TIME_ON_PRODUCT_AND_DEARER("strategy", "share", "part", "other"),
    /** The share of engineering for the product, which is lower; owning it costs less. */
    TIME_ON_PRODUCT_BUT_CHEAPER("strategy", "share", "part", "other"),
    /** The same, which is higher; owning it costs more. */
    TIME_ON_PRODUCT_BUT_DEARER("strategy", "share", "part", "other"),
    /** The share of engineering for the product, with nothing to compare it with. */
    TIME_ON_PRODUCT("strategy", "share"),
    /** Until when cash lasts, with nothing to compare it with. */
    CASH_LASTS("strategy", "until"),
    /** Until when cash lasts with this and with the other. */
    CASH_LASTS_BESIDE("strategy", "until", "other", "otherUntil"),
    /** Until when cash lasts, which is as long with the other. */
    CASH_LASTS_ALIKE("strategy", "until", "other"),
    /** Until when cash lasts, and how much longer that is. */
    CASH_LASTS_LONGER("strategy", "until", "other", "months"),
    /** Until when cash lasts, and how much shorter that is. */
    CASH_LASTS_SHORTER("strategy", "until", "other", "months"),
    /** How much there is to do, and until when. */
    PLAN_ENDS("count", "until");

    private final ImmutableSortedSet<String> arguments;

    TitleCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
