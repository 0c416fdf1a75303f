package dev.footing.api.component;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What can be said of components and of mixes of them, and the names of the arguments. */
public enum ComponentCode implements ExplanationCode {
    /** The startup says that it does without the component. */
    COMPONENT_NOT_NEEDED(),
    /** No provider offers a way of getting the component. */
    COMPONENT_WITHOUT_OPTION(),
    /** There is only this way of getting it. */
    COMPONENT_ONLY_OPTION("sourcing"),
    /** The other way needs expertise that the team is not known to have. */
    COMPONENT_LACKS_EXPERTISE("sourcing", "areas"),
    /** A way needs expertise, and the team has it. */
    COMPONENT_HAS_EXPERTISE("sourcing", "areas"),
    /** Customers choose the product for it. */
    COMPONENT_DIFFERENTIATES(),
    /** It differentiates, but what is bought serves better all the same. */
    COMPONENT_DIFFERENTIATES_BOUGHT(),
    /** It is written in-house; the figures are those of running existing software. */
    COMPONENT_CUSTOM_AS_SELF_RUN(),
    /** It is a large part of the bill. */
    COMPONENT_BILL_DOMINATES("share", "threshold"),
    /** The other way would cost, in the plan's objective. */
    COMPONENT_OTHER_COSTS("sourcing", "amount"),
    /** The other way would gain, if it were open. */
    COMPONENT_OTHER_GAINS("sourcing", "amount"),
    /** The other way is about as good. */
    COMPONENT_OTHER_EQUAL("sourcing"),
    /** With the other way cash runs out. */
    COMPONENT_OTHER_RUNS_OUT("sourcing"),
    /** With the other way more engineers are bound than there are. */
    COMPONENT_OTHER_TAKES_TOO_MANY("sourcing"),
    /** With the other way everything would be bought, which a rule forbids. */
    COMPONENT_OTHER_FORBIDDEN("sourcing"),
    /** With the other way something would be bought that a rule covers, which forbids to buy it. */
    COMPONENT_OTHER_COVERED("sourcing", "components"),

    /** Who offers the way that is taken: a plugin, or one of several. */
    COMPONENT_OFFERED_BY("provider"),
    /** Another offer of the same way would cost, in the plan's objective. */
    COMPONENT_OTHER_OFFER_COSTS("provider", "amount"),
    /** Another offer of the same way would gain, if it were open. */
    COMPONENT_OTHER_OFFER_GAINS("provider", "amount"),
    /** A provider has figures for writing it in-house, which do not count for this startup. */
    COMPONENT_CUSTOM_NOT_COUNTED("provider"),

    /** The best mix takes part as a strategy, and how far it was ahead of the best one proposed. */
    MIX_TAKES_PART("gain", "other"),
    /** The best mix is ahead of the strategy ahead in the plan, but not by enough to take part. */
    MIX_SLIGHTLY_AHEAD("gain", "other", "threshold"),
    /** The best mix is behind the strategy ahead. */
    MIX_BEHIND("gap", "other"),
    /** The best mix gets everything in one way. */
    MIX_OF_ONE_SOURCING("sourcing"),
    /** The best mix, and what of it lasts: cash runs out with it. */
    MIX_RUNS_OUT(),
    /** Nothing takes part that the best mix could be compared with. */
    MIX_ALONE(),
    /** No way of getting all components is open. */
    NO_MIX_OPEN();

    private final ImmutableSortedSet<String> arguments;

    ComponentCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
