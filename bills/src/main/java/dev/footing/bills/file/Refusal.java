package dev.footing.bills.file;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;

/** What is said of a file that cannot be used as a whole. */
final class Refusal {
    private Refusal() {}

    static InvalidProfileException of(String file, String found, String rule, String wayOut) {
        return new InvalidProfileException(ImmutableList.of(Problem.ofInput(file, found, rule, wayOut)));
    }

    static InvalidProfileException at(String file, long line, String found, String rule, String wayOut) {
        Problem problem = Problem.ofInput(file, found, rule, wayOut);
        return new InvalidProfileException(ImmutableList.of(problem.at(
                new Position((int) Math.min(Integer.MAX_VALUE, Math.max(1, line)), 1))));
    }
}
