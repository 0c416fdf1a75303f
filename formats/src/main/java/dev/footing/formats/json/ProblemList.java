package dev.footing.formats.json;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers what is wrong with one document: the first hundred problems in the order of the document, and how many more
 * there are. It is mutable and is used by one thread.
 */
public final class ProblemList {
    /** How many problems are listed one by one. */
    public static final int MOST = 100;

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private final List<Placed> kept = new ArrayList<>();
    private int found;

    /** Starts without a problem. */
    public ProblemList() {}

    /**
     * Adds a problem. Its words are made only where it is among those that are listed.
     *
     * @param position where it stands in the text
     * @param problem makes the problem
     */
    public void add(Position position, Supplier<Problem> problem) {
        found++;
        if (kept.size() == MOST && ORDER.compare(position, kept.get(MOST - 1).position()) >= 0) {
            return;
        }
        kept.add(new Placed(position, problem.get().at(position)));
        kept.sort(Comparator.comparing(Placed::position, ORDER));
        if (kept.size() > MOST) {
            kept.remove(MOST);
        }
    }

    /**
     * Adds a problem of one value.
     *
     * @param node the value
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param wayOut what to do
     */
    public void add(JsonNode node, String rule, String wayOut) {
        add(node, node.shown(), rule, () -> wayOut);
    }

    /**
     * Adds a problem of a part of a value, such as its name.
     *
     * @param node the value
     * @param part the part as a message shows it
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param wayOut what to do; it is asked only where the problem is kept
     */
    public void add(JsonNode node, String part, String rule, Supplier<String> wayOut) {
        add(node.position(), () -> Problem.ofInput(node.pointer(), part, rule, wayOut.get()));
    }

    /** {@return how many problems were found} */
    public int found() {
        return found;
    }

    /** {@return the problems in the order of the document; where there are more, a last one says how many} */
    public ImmutableList<Problem> problems() {
        ImmutableList.Builder<Problem> all = ImmutableList.builder();
        kept.forEach(placed -> all.add(placed.problem()));
        if (found > kept.size()) {
            String rule = "has " + (found - kept.size()) + " more problems than the " + MOST + " listed";
            all.add(Problem.ofInput("", "", rule, "Mend the listed ones first."));
        }
        return all.build();
    }

    /**
     * Ends the reading of a document that cannot be used.
     *
     * @throws InvalidProfileException where there is a problem
     */
    public void throwIfAny() {
        if (found > 0) {
            throw new InvalidProfileException(problems());
        }
    }

    private record Placed(Position position, Problem problem) {}
}
