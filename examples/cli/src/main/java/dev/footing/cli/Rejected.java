package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.Problem;
import java.io.PrintWriter;
import java.util.stream.Stream;

/**
 * What could not be used, told on standard error by whatever writes a result that has no place for it: fewer strategies
 * than somebody installed must never look like all of them.
 *
 * @param err standard error
 */
record Rejected(PrintWriter err) {
    /** Tells what assessments could not use. */
    void tell(Assessment... assessments) {
        tell(Stream.of(assessments).flatMap(assessment -> assessment.problems().stream()));
    }

    /** Tells of each problem once. */
    void tell(Stream<Problem> problems) {
        problems.map(Problem::sentence).distinct().forEach(told -> err.println("footing: not used: " + told));
    }
}
