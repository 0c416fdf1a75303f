package dev.footing.core.simulation;

import dev.footing.core.cashflow.MonthWatch;

/**
 * Is told month by month what the trials of one strategy bring, block by block. Each worker has its own, so blocks come
 * in no certain order: what is kept must not hang on it, as counts do not.
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
