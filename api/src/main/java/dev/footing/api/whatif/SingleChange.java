package dev.footing.api.whatif;

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
