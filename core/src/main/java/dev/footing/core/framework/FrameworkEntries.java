package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.FrameworkTest;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PostponementRule;
import dev.footing.api.framework.SuccessPattern;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.startup.TenTenTenReason;
import java.util.Arrays;
import java.util.stream.Stream;

/** What tests, goals and patterns read, as entries of the catalog. */
public final class FrameworkEntries {
    private static final String TEN_TEN_TEN = "The 10/10/10 Test";
    private static final String CUSTOMER_BACK = "The \"Customer-Back\" Decision Framework";
    private static final String PHASES = "The Right Infrastructure Strategy for Startups, Phase ";
    private static final String POSTPONED = "The \"Optimization Postponement\" Strategy";

    private FrameworkEntries() {}

    /** {@return tests with their horizons, answers and questions, goals of the phases, and patterns} */
    public static ImmutableList<CatalogEntry> all() {
        return Stream.of(
                        Stream.of(
                                        FrameworkTest.TEN_TEN_TEN,
                                        FrameworkTest.PRODUCT_VELOCITY,
                                        FrameworkTest.CUSTOMER_BACK)
                                .map(FrameworkEntries::test),
                        Arrays.stream(TenTenTenHorizon.values()).map(FrameworkEntries::horizon),
                        Arrays.stream(TenTenTenReason.values()).map(FrameworkEntries::reason),
                        Arrays.stream(CustomerBackQuestion.values()).map(FrameworkEntries::question),
                        Arrays.stream(PhaseGoal.values()).map(FrameworkEntries::goal),
                        Arrays.stream(SuccessPattern.values()).map(FrameworkEntries::pattern),
                        Arrays.stream(PostponementRule.values()).map(FrameworkEntries::postponement))
                .flatMap(entries -> entries)
                .collect(ImmutableList.toImmutableList());
    }

    private static CatalogEntry test(FrameworkTest test) {
        return switch (test) {
            case TEN_TEN_TEN ->
                CatalogEntry.assumed(
                        CatalogSystem.TEST,
                        test,
                        TEN_TEN_TEN,
                        "What a decision brings within ten days, ten months and ten years.",
                        FounderSide.class);
            case PRODUCT_VELOCITY ->
                CatalogEntry.assumed(
                        CatalogSystem.TEST,
                        test,
                        "The \"Product Velocity Test\"",
                        "Whether customers get features faster or slower by it than by the best alternative.",
                        FounderSide.class);
            case CUSTOMER_BACK ->
                CatalogEntry.assumed(
                        CatalogSystem.TEST,
                        test,
                        CUSTOMER_BACK,
                        "What customers gain by it; where they gain nothing, do not build it.",
                        FounderSide.class);
            case EXPERTISE_REALITY_CHECK ->
                throw new IllegalArgumentException("The expertise check is an entry of the rule that vetoes by it.");
        };
    }

    private static CatalogEntry horizon(TenTenTenHorizon horizon) {
        return CatalogEntry.assumed(
                CatalogSystem.TEST,
                horizon,
                TEN_TEN_TEN,
                switch (horizon) {
                    case TEN_DAYS -> "Whether it is in production within ten days.";
                    case TEN_MONTHS -> "Whether it carries the users that ten months of growth bring.";
                    case TEN_YEARS -> "Whether leaving it stays affordable.";
                },
                TenTenTen.class,
                FounderSide.class);
    }

    private static CatalogEntry reason(TenTenTenReason reason) {
        return CatalogEntry.assumed(
                CatalogSystem.TEST,
                reason,
                TEN_TEN_TEN,
                switch (reason) {
                    case DEMO_DEPLOYABLE -> "Healthy, for the days: customers can be shown something.";
                    case GROWTH_1000X_UNCHANGED -> "Healthy, for the months: a thousandfold growth asks for no change.";
                    case REBUILD_OPTION_KEPT -> "Healthy, for the years: it can be built anew once the load is known.";
                    case LEARNING -> "A warning: what counts in ten days is what the team learns.";
                    case CONTROL -> "A warning: what counts in ten months is who controls it.";
                    case HOSTING_SAVINGS -> "A warning: what counts in ten years is the price of hosting.";
                },
                FounderSide.class);
    }

    private static CatalogEntry question(CustomerBackQuestion question) {
        return CatalogEntry.assumed(
                CatalogSystem.TEST,
                question,
                CUSTOMER_BACK,
                switch (question) {
                    case SERVES_BETTER -> "Customers are served better; measured by serious incidents.";
                    case ACQUIRES_FASTER -> "Customers are won faster; measured by users at the end.";
                    case ENABLES_WANTED_FEATURES -> "It makes wanted features possible; measured by product work.";
                    case SHORTENS_IDEA_TO_VALUE ->
                        "Ideas reach customers sooner; measured by production, or by the share of product work.";
                },
                CustomerBack.class);
    }

    private static CatalogEntry goal(PhaseGoal goal) {
        int phase = switch (goal.phase()) {
            case PRE_PRODUCT_MARKET_FIT -> 1;
            case POST_PRODUCT_MARKET_FIT -> 2;
            case GROWTH -> 3;
        };
        Class<?> reader = switch (goal.phase()) {
            case PRE_PRODUCT_MARKET_FIT -> EarlyGoals.class;
            case POST_PRODUCT_MARKET_FIT -> MarketGoals.class;
            case GROWTH -> LateGoals.class;
        };
        return CatalogEntry.assumed(CatalogSystem.PHASE, goal, PHASES + phase, GoalMeanings.of(goal), reader);
    }

    private static CatalogEntry pattern(SuccessPattern pattern) {
        return switch (pattern) {
            case INFRASTRUCTURE_BORINGNESS ->
                CatalogEntry.assumed(
                        CatalogSystem.PATTERN,
                        pattern,
                        "The \"Infrastructure Boringness\" Principle",
                        "Nothing is written in-house that can be had and sets nobody apart; success is time not spent.",
                        Framework.class);
            case CUSTOMER_BACK ->
                CatalogEntry.assumed(
                        CatalogSystem.PATTERN,
                        pattern,
                        CUSTOMER_BACK,
                        "Decisions begin with what customers gain.",
                        Framework.class);
            case OPTIMIZATION_POSTPONEMENT ->
                CatalogEntry.assumed(
                        CatalogSystem.PATTERN,
                        pattern,
                        POSTPONED,
                        "Nothing is made better before it is a problem.",
                        Framework.class);
        };
    }

    private static CatalogEntry postponement(PostponementRule rule) {
        return CatalogEntry.assumed(
                CatalogSystem.PATTERN,
                rule,
                POSTPONED,
                switch (rule) {
                    case NO_MILLION_USER_TUNING_BEFORE_10K -> "Tuning for a million users waits for ten thousand.";
                    case NO_MULTI_REGION_BEFORE_DEMAND -> "A second region waits for customers who ask for it.";
                    case NO_CACHE_BEFORE_MEASUREMENT -> "Elaborate caches wait for a measurement that calls for them.";
                    case NO_MICROSERVICES_BEFORE_PAIN -> "Splitting the product waits until the whole hurts.";
                },
                Postponement.class);
    }
}
