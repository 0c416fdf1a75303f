package dev.footing.core.simulation;

import dev.footing.core.cashflow.MonthWatch;

/**
 * Watches the months of one strategy, block by block. Each thread has its own, so blocks come in no certain order: what
 * is kept must not depend on it, as counts do not.
 */
public interface BlockWatch extends MonthWatch {
    /**
     * A block begins.
     *
     * @param randomisation to which of the {@link dev.footing.core.random.Lattice#RANDOMISATIONS} it belongs
     * @param trials how many of its entries count, from the first
     */
    void block(int randomisation, int trials);
}
