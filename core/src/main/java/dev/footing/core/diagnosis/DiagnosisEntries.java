package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.api.diagnosis.PoorReaction;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.RedFlag;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the diagnosis reads, as entries of the catalog. */
public final class DiagnosisEntries {
    private static final String SPIRAL = "The Startup Infrastructure Death Spiral";
    private static final String PSYCHOLOGY = "The Psychology of Startup Infrastructure Failure";

    private DiagnosisEntries() {}

    /** {@return stages of the spiral, poor reactions, traps, the motives that are no facts, and warning signs} */
    public static ImmutableList<CatalogEntry> all() {
        return Stream.of(
                        Arrays.stream(SpiralStage.values())
                                .filter(stage -> stage != SpiralStage.NONE)
                                .map(DiagnosisEntries::stage),
                        Arrays.stream(PoorReaction.values()).map(DiagnosisEntries::reaction),
                        Arrays.stream(Trap.values()).map(DiagnosisEntries::trap),
                        Arrays.stream(Motive.values())
                                .filter(motive -> motive != Motive.COMPLIANCE_FORBIDS_MANAGED)
                                .map(DiagnosisEntries::motive),
                        Arrays.stream(RedFlag.values()).map(DiagnosisEntries::flag))
                .flatMap(entries -> entries)
                .collect(ImmutableList.toImmutableList());
    }

    private static CatalogEntry stage(SpiralStage stage) {
        return CatalogEntry.assumed(
                CatalogSystem.DEATH_SPIRAL,
                stage,
                switch (stage) {
                    case NONE, OVERCONFIDENT_BEGINNING -> SPIRAL + ", Phase 1";
                    case FEATURE_DROUGHT -> SPIRAL + ", Phase 2";
                    case RUNWAY_PANIC -> SPIRAL + ", Phase 3";
                },
                switch (stage) {
                    case NONE -> throw new IllegalArgumentException("No stage is no entry.");
                    case OVERCONFIDENT_BEGINNING ->
                        "A team builds its own platform, has nothing in production, and the work is far more than it"
                                + " planned or has ever done.";
                    case FEATURE_DROUGHT ->
                        "Customers get no features for months, as the platform takes the time and is still not done.";
                    case RUNWAY_PANIC ->
                        "Cash gets short, something breaks or an audit is demanded, and the platform still takes the"
                                + " time that would win the next round.";
                },
                SpiralRule.class,
                SpiralWatch.class);
    }

    private static CatalogEntry reaction(PoorReaction reaction) {
        return CatalogEntry.assumed(
                CatalogSystem.DEATH_SPIRAL,
                reaction,
                SPIRAL + ", Phase 2",
                switch (reaction) {
                    case HIRE_MORE_DEVOPS -> "Hiring for the platform: it costs months of cash.";
                    case WEEKEND_HEROICS -> "Working through weekends: more gets done in haste, and has to be redone.";
                    case CONSCRIPT_PRODUCT_ENGINEERS ->
                        "Taking engineers from the product to the platform: customers get even less.";
                },
                Reactions.class);
    }

    private static CatalogEntry trap(Trap trap) {
        return CatalogEntry.assumed(
                CatalogSystem.TRAP,
                trap,
                PSYCHOLOGY,
                switch (trap) {
                    case SMART_ENGINEER ->
                        "Who ran platforms at a large company expects to do it again, without its specialists and"
                                + " without its problem.";
                    case LEARNING_EXPERIENCE -> "Learning and control are paid for with the product's time.";
                    case NOT_INVENTED_HERE -> "What is written in-house is held to be better, and nobody checked.";
                },
                TrapRules.class);
    }

    private static CatalogEntry motive(Motive motive) {
        return switch (motive) {
            case PEDIGREE -> weighed(motive, "We have done this at a large company before.");
            case LEARNING -> weighed(motive, "We want to know how it works.");
            case CONTROL -> weighed(motive, "We want to decide about every part of it.");
            case CUSTOM_IS_BETTER -> weighed(motive, "What we write ourselves fits better.");
            case DIFFERENTIATOR -> checked(motive, "It sets us apart; checked against what was said of components.");
            case HOSTING_SAVINGS ->
                checked(motive, "Hosting gets cheaper; checked against bills and the work they ask.");
            case UNIT_COST_AT_SCALE ->
                CatalogEntry.assumed(
                        CatalogSystem.MOTIVE,
                        motive,
                        PSYCHOLOGY,
                        "With as many users as we have the price of a unit decides. The article does not know this"
                                + " motive; it is checked against the bills of all strategies.",
                        MotiveRules.class);
            case COMPLIANCE_FORBIDS_MANAGED ->
                throw new IllegalArgumentException("A fact is read by the rules of the decision.");
        };
    }

    /** What nothing can check leads into a trap, where facts decide. */
    private static CatalogEntry weighed(Motive motive, String meaning) {
        return CatalogEntry.assumed(CatalogSystem.MOTIVE, motive, PSYCHOLOGY, meaning, TrapRules.class);
    }

    private static CatalogEntry checked(Motive motive, String meaning) {
        return CatalogEntry.assumed(
                CatalogSystem.MOTIVE, motive, PSYCHOLOGY, meaning, MotiveRules.class, TrapRules.class);
    }

    private static CatalogEntry flag(RedFlag flag) {
        return CatalogEntry.assumed(
                CatalogSystem.RED_FLAG,
                flag,
                switch (flag.category()) {
                    case ENGINEERING -> "Engineering Team Red Flags";
                    case BUSINESS -> "Business Metrics Red Flags";
                    case INVESTOR -> "Investor Relations Red Flags";
                    case CULTURAL -> "Cultural Red Flags";
                },
                FlagMeanings.of(flag),
                FlagRules.class,
                Remedies.class);
    }
}
