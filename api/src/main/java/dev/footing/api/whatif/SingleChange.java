package dev.footing.api.whatif;

import dev.footing.api.description.Description;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.verdict.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * One of several suppositions by itself, where it can be without the others.
 *
 * @param supposed what is supposed
 * @param verdict what follows from it alone
 * @param lead what it alone changes of the lead, see {@link WhatIf#lead()}; empty where there is none
 */
public record SingleChange(Supposition<?> supposed, Verdict verdict, Optional<MoneyChange> lead) {
    /** What its members are, in documents and in hashes. */
    public static final Description<SingleChange> DESCRIPTION = Description.of(SingleChange.class)
            .all(SingleChange::supposed, Supposition.DESCRIPTION)
            .add("verdict", Verdict.COMPACT_TYPE, "what follows from it by itself", SingleChange::verdict)
            .maybe("lead", StrategyBeforeAndAfter.GAIN, "what the lead gains by it", SingleChange::lead)
            .build();

    /**
     * Refuses null.
     *
     * @param supposed what is supposed
     * @param verdict what follows from it alone
     * @param lead what it alone changes of the lead
     */
    public SingleChange {
        Objects.requireNonNull(supposed, "supposed");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(lead, "lead");
    }
}
