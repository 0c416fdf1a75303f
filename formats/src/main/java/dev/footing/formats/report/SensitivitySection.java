package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.sensitivity.Stretch;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Section;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would turn the verdict, as far as it was asked for: the numbers that matter, the nearest flips, which strategy
 * is best where, and where winner and rival break even.
 */
final class SensitivitySection {
    private static final String ID = "turns";
    private static final String TITLE = "What would turn it";
    private static final int MOST = 8;

    private final Assessment assessment;
    private final StrategyMentions mentions;
    private final NumberNames numbers;

    SensitivitySection(Assessment assessment, StrategyMentions mentions) {
        this.mentions = mentions;
        this.assessment = assessment;
        this.numbers = new NumberNames(assessment);
    }

    /** Everything in sentences. */
    Section section() {
        return Section.quiet(ID, TITLE, sentences());
    }

    /** The same with charts before it. */
    Section charted() {
        ImmutableList<Block> sentences = sentences();
        return sentences.isEmpty()
                ? Section.quiet(ID, TITLE)
                : new Blocks()
                        .addAll(new BreakEvenFigure(assessment).blocks())
                        .addAll(new MarginFigure(assessment).blocks())
                        .addAll(sentences)
                        .quiet(ID, TITLE);
    }

    private ImmutableList<Block> sentences() {
        Stream<String> moving = assessment.sensitivity().stream()
                .filter(sensitivity -> !sensitivity.importance().isZero())
                .limit(MOST)
                .map(this::sentence);
        Blocks blocks = new Blocks()
                .headed(
                        "What carries the verdict: the numbers that move the margin most, one at a time",
                        Block.items(moving))
                .headed("The smallest changes that change the winner", Block.items(flips()));
        blocks.headed("Which strategy is best of all along each number", Block.items(best()));
        assessment.breakEven().stream()
                .limit(1)
                .forEach(pair -> blocks.headed(
                        "Where " + mentions.of(pair.first()) + " and " + mentions.of(pair.second())
                                + " alone break even",
                        breakEven()));
        return blocks.list();
    }

    private String sentence(Sensitivity moving) {
        String range = driver(moving.input(), moving.unit()).span(moving.low(), "and", moving.high());
        return numbers.withId(moving.input()) + " between " + range + ": by up to "
                + Rounded.roughly(moving.importance()) + " (" + grade(moving) + source(moving) + ").";
    }

    /** Of a number that is ours, where it comes from; a startup knows its own. */
    private static String source(Sensitivity moving) {
        return moving.input().startsWith("/")
                ? ""
                : moving.source().map(source -> ": " + source).orElse("");
    }

    static String grade(Sensitivity moving) {
        return moving.grade().words() + (moving.stale() ? ", old" : "");
    }

    private Stream<String> flips() {
        Stream<String> preferred = assessment.notes().stream()
                .filter(note -> note.code() == SensitivityCode.PLAN_PREFERS)
                .map(mentions::said);
        return assessment.flips().isEmpty()
                ? Stream.of()
                : Stream.concat(
                        preferred, assessment.flips().stream().limit(MOST).map(this::sentence));
    }

    private String sentence(Flip flip) {
        String winner = flip.winner().map(mentions::title).orElse("nothing is left");
        VariedNumber driver = driver(flip.input(), flip.unit());
        return switch (flip.input()) {
            case Flip.WEIGHTS ->
                "Weights of the second opinion, each moved by up to " + driver.written(flip.to()) + " points: " + winner
                        + " scores highest.";
            case Flip.ALL -> "All numbers at once, each worse by " + Words.percent(flip.to(), 1) + ": " + winner + ".";
            default ->
                numbers.withId(flip.input()) + " from " + driver.span(flip.from(), "to", flip.to()) + ": " + winner
                        + ".";
        };
    }

    private Stream<String> best() {
        return assessment.breakEven().stream()
                .filter(along -> along.best().size() > 1)
                .map(this::best);
    }

    private String best(BreakEven along) {
        VariedNumber driver = driver(along.driver(), along.unit());
        List<Stretch> best = along.best();
        double low = best.get(0).low();
        double high = best.get(best.size() - 1).high();
        return best.stream()
                .map(stretch -> name(stretch)
                        + stretch.endsWithin()
                                .map(end -> " up to " + driver.written(stretch.high())
                                        + driver.between(end)
                                                .map(between -> " (" + between + ")")
                                                .orElse(""))
                                .orElse(" beyond"))
                .collect(Collectors.joining(
                        ", ", numbers.withId(along.driver()) + ", from " + driver.span(low, "to", high) + ": ", "."));
    }

    private String name(Stretch stretch) {
        return stretch.strategy().map(mentions::title).orElse("nothing feasible");
    }

    private ImmutableList<Block> breakEven() {
        List<String> crossing = assessment.breakEven().stream()
                .filter(breakEven -> breakEven.answer() instanceof BreakEven.Crossings)
                .map(this::sentence)
                .toList();
        return Block.items(crossing.isEmpty() ? List.of("Nowhere, whatever single number changes.") : crossing);
    }

    private String sentence(BreakEven breakEven) {
        return ((BreakEven.Crossings) breakEven.answer())
                .crossings().stream()
                        .map(crossing -> new Turn(breakEven, crossing, assessment.understood()).sentence(mentions::of))
                        .collect(Collectors.joining("; ", numbers.withId(breakEven.driver()) + ": ", "."));
    }

    private VariedNumber driver(String id, Unit unit) {
        return new VariedNumber(id, unit, assessment.understood());
    }
}
