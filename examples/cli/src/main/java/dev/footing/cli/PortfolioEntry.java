package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.json.JsonWriter.Layout;
import dev.footing.formats.portfolio.PortfolioLine;
import dev.footing.formats.portfolio.PortfolioTally;
import java.util.Optional;

/**
 * What came of one line of a portfolio.
 *
 * @param line the line
 * @param startup the startup; empty where the line is none
 * @param written the assessed startup; empty where something is wrong
 * @param problems what is wrong
 */
record PortfolioEntry(
        PortfolioLine line,
        Optional<Startup> startup,
        Optional<PortfolioFormat.Written> written,
        ImmutableList<Problem> problems) {
    /** Reads and assesses a line, in whichever thread. */
    static PortfolioEntry of(PortfolioLine line, PortfolioFormat format, Assessor assessor) {
        try {
            Startup startup = line.startup();
            return new PortfolioEntry(
                    line, Optional.of(startup), Optional.of(format.written(assessor, startup)), ImmutableList.of());
        } catch (InvalidProfileException invalid) {
            return new PortfolioEntry(line, Optional.empty(), Optional.empty(), invalid.problems());
        }
    }

    /** Counts it. */
    void countIn(PortfolioTally tally) {
        if (written.isPresent()) {
            tally.add(
                    line.number(), startup.orElseThrow(), written.orElseThrow().row());
        } else {
            tally.addRefused();
        }
    }

    /** What is wrong, as a record in one line. */
    String error() {
        return JsonWriter.text(Layout.COMPACT, json -> {
            json.startObject().member("line", (int) Math.min(Integer.MAX_VALUE, line.number()));
            json.name("problems").startList();
            problems.forEach(problem -> json.startObject()
                    .member("where", problem.where())
                    .member("sentence", problem.sentence())
                    .endObject());
            json.endList().endObject();
        });
    }
}
