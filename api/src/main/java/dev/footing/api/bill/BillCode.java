package dev.footing.api.bill;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What has to be known of a bill beside its sums, and the names of the arguments. */
public enum BillCode implements ExplanationCode {
    /** A provider's effective costs are whole numbers where its billed costs are not, so they are not used. */
    EFFECTIVE_ROUNDED("provider", "rows"),
    /** A provider gives no effective cost for usage that it bills. */
    EFFECTIVE_MISSING("provider", "rows"),
    /** What a commitment covers has no cost that can be believed; its list price is the most that it may be. */
    COMMITMENT_COST_UNKNOWN("provider", "most"),
    /** List prices were missing for so much of the list cost that it is a lower bound. */
    LIST_ESTIMATED("share"),
    /** So much of the cost was placed in no component. */
    MUCH_UNPLACED("share"),
    /** Months whose bill may still change, as the day of the bill is too early. */
    UNSETTLED("months", "day"),
    /** Months without usage on all of their days, which are shown and not used. */
    INCOMPLETE("months"),
    /** Months that cost nothing or less at list prices, of which no growth follows. */
    LEFT_OUT_OF_GROWTH("months"),
    /** No month is complete, so nothing can be filled into a profile. */
    NO_COMPLETE_MONTH(),
    /** A component costs less than nothing in the last complete month, so it is not filled in. */
    COMPONENT_BELOW_ZERO("component"),
    /** What orchestration costs is the fee for its control, as machines cannot be told apart without tags. */
    ORCHESTRATION_IS_CONTROL("cost"),
    /** A month of a billing account stands in two files; one of them counts. */
    RESTATED("file", "kept", "period", "shared"),
    /** A month of a billing account stands in parts in two files; both count. */
    PARTS_ADDED("file", "other", "period", "shared"),
    /** Files of a folder that hold no bill by their names. */
    FILES_PASSED_OVER("files"),
    /** Amounts were converted from another currency. */
    CONVERTED("currency", "into", "rate", "date"),
    /** So many services are named that those beyond are summed under one name. */
    SERVICES_FOLDED("most"),
    /** The estimate of a plan, which counts as the bill of the strategy that the startup is on. */
    PLAN_OF_CURRENT("day"),
    /** The estimate of a plan, which counts as the bill of a strategy. */
    PLAN_OF_STRATEGY("strategy", "day"),
    /** Resources of a plan that its tool does not know, by type; what they cost is not in the sums. */
    RESOURCES_UNSUPPORTED("count", "types"),
    /** Resources of a plan for which its tool has no price, as they are free or priced elsewhere. */
    RESOURCES_WITHOUT_PRICE("count", "types"),
    /** What is paid by use and for which the plan states no usage; it is not in the sums. */
    USAGE_NOT_STATED("count", "types"),
    /** Projects of a plan that its tool could not estimate; they are not in the sums. */
    PROJECTS_FAILED("count"),
    /** What is allocated is what runs in clusters, in a currency that is not stated. */
    CLUSTERS_ALONE("currency"),
    /** A part of the total that no known part of an allocation explains. */
    ALLOCATION_UNEXPLAINED("amount", "share");

    private final ImmutableSortedSet<String> arguments;

    BillCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
