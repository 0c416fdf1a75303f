package dev.footing.core.policy;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;

/** The policy that ships. */
public final class Policies {
    private static final String PHASES = "founding article, The Right Infrastructure Strategy for Startups";

    private Policies() {}

    /**
     * Half of revenue is margin, an engineer-month is worth twice its cost, later money counts as much as money now,
     * and phases begin where the article puts them.
     *
     * @return the policy {@code default-1}
     */
    public static Policy default1() {
        return Policy.builder()
                .id("default-1")
                .margin(Share.of(0.5))
                .opportunityMultiple(Ratio.of(2))
                .discountRate(Ratio.of(0))
                .growthUsers(Users.of(100_000))
                .marketFitUsers(Users.of(1_000))
                .growthAge(Months.of(36))
                .marketFitAge(Months.of(18))
                .evidence(ImmutableSortedMap.<String, Evidence>naturalOrder()
                        .put("margin", assumed("gross margin before infrastructure of a young software company"))
                        .put("opportunityMultiple", assumed("an engineer is hired to bring more than the salary"))
                        .put("discountRate", assumed("over so few months the rate moves less than anything else"))
                        .put("phase.growthUsers", assumed(PHASES + ": users"))
                        .put("phase.marketFitUsers", assumed(PHASES + ": users"))
                        .put("phase.growthAge", assumed(PHASES + ": months"))
                        .put("phase.marketFitAge", assumed(PHASES + ": months"))
                        .buildOrThrow())
                .build();
    }

    private static Evidence assumed(String reason) {
        return Evidence.of(Grade.ASSUMED, reason);
    }
}
