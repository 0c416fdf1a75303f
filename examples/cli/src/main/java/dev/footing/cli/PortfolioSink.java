package dev.footing.cli;

import dev.footing.formats.portfolio.PortfolioTally;

/** Where the rows of a portfolio go, in their order. */
interface PortfolioSink extends AutoCloseable {
    /** {@return how many startups and lines that are none were written by an earlier run} */
    long before();

    /** {@return the hash over the lines of these; empty for none} */
    String hashBefore();

    /** {@return what was counted of these, and is counted on} */
    PortfolioTally tally();

    /**
     * Writes what came of a line.
     *
     * @return whether somebody still reads it
     */
    boolean write(PortfolioEntry entry);

    /** Makes sure that what was written so far stays. */
    void keep();

    /** Makes sure that all is written; called once, at the end. */
    void finish();

    /** Lets go of the files; what is not finished can be resumed. */
    @Override
    void close();
}
