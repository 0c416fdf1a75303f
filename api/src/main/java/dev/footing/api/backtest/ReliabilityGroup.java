package dev.footing.api.backtest;

import dev.footing.api.description.Description;
import dev.footing.api.quantity.Share;
import java.util.Objects;

/**
 * Cases that were given chances of about one size: honest chances come about as often as they say.
 *
 * @param from the smallest chance, 0 to 1
 * @param to what chances are below; 1 is within the last group
 * @param said the mean of what was said
 * @param came how often it came about
 */
public record ReliabilityGroup(double from, double to, double said, Hits came) {
    /** What its members are, in documents. */
    public static final Description<ReliabilityGroup> DESCRIPTION = Description.of(ReliabilityGroup.class)
            .share("from", "the smallest chance of the group", ReliabilityGroup::from)
            .share("to", "what chances are below; 1 is within", ReliabilityGroup::to)
            .share("said", "the mean of what was said", ReliabilityGroup::said)
            .add("came", Hits.DESCRIPTION, "how often it came about", ReliabilityGroup::came)
            .build();

    /**
     * Refuses null and what is no share.
     *
     * @param from the smallest chance
     * @param to what chances are below
     * @param said the mean of what was said
     * @param came how often it came about
     */
    public ReliabilityGroup {
        from = Share.RANGE.check("from", from);
        to = Share.RANGE.check("to", to);
        said = Share.RANGE.check("said", said);
        Objects.requireNonNull(came, "came");
    }
}
