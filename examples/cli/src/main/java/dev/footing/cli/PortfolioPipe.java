package dev.footing.cli;

import dev.footing.formats.portfolio.PortfolioTally;
import java.io.PrintWriter;

/** Rows to standard output; lines that cannot be used are told on standard error. */
final class PortfolioPipe implements PortfolioSink {
    private final PortfolioTally tally = new PortfolioTally();
    private final PrintWriter out;
    private final PrintWriter err;

    PortfolioPipe(PrintWriter out, PrintWriter err, PortfolioFormat format) {
        this.out = out;
        this.err = err;
        out.print(format.head());
    }

    @Override
    public long before() {
        return 0;
    }

    @Override
    public String hashBefore() {
        return "";
    }

    @Override
    public PortfolioTally tally() {
        return tally;
    }

    @Override
    public boolean write(PortfolioEntry entry) {
        entry.countIn(tally);
        entry.written().ifPresent(written -> out.print(written.text()));
        entry.problems()
                .forEach(problem -> err.println("footing: line " + entry.line().number() + ": " + problem.sentence()));
        return !out.checkError();
    }

    @Override
    public void keep() {
        out.flush();
    }

    @Override
    public void finish() {
        out.flush();
    }

    @Override
    public void close() {}
}
