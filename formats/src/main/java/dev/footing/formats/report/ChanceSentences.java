package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Grade;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Chances.OfStrategy;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.sentences.Rounded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How likely the directions of a verdict are, and which strategy is likely where the verdict leads to another one. Such
 * a chance is no better than the numbers that it rests on: a high one is nowhere shown without how many of these are
 * assumed.
 */
public final class ChanceSentences {
    /** A chance above this is nearly a promise. */
    static final double HIGH = 0.95;

    /** So many strategies of a direction are named. */
    private static final int MOST = 3;

    private final Assessment assessment;
    private final Verdict verdict;
    private final StrategyMentions mentions;

    /**
     * Creates them.
     *
     * @param assessment the assessment
     */
    public ChanceSentences(Assessment assessment) {
        this(assessment, new StrategyMentions(assessment));
    }

    /** Mentions strategies in another way than by their ids. */
    ChanceSentences(Assessment assessment, StrategyMentions mentions) {
        this.assessment = assessment;
        this.mentions = mentions;
        this.verdict = assessment.verdict();
    }

    /**
     * {@return the directions, the strategies in the one that the verdict leads to, and what a high chance is worth;
     * empty where the verdict says no chances}
     */
    public Optional<String> sentences() {
        return verdict.chances()
                .map(chances -> Stream.of(
                                Stream.of("Chances: " + ChanceWords.of(chances) + "."),
                                within(chances).stream(),
                                notOnAverage(chances).stream(),
                                caveat(chances).stream())
                        .flatMap(sentences -> sentences)
                        .collect(Collectors.joining(" ")));
    }

    /** Where the strategy that is ahead lies. */
    Optional<Direction> direction() {
        return verdict.strategy().flatMap(this::directionOf);
    }

    /** Where a strategy lies; empty where it is none of those that were compared. */
    Optional<Direction> directionOf(StrategyId strategy) {
        return assessment.directionOf(strategy).or(() -> composed(strategy));
    }

    /** A mix of components takes part only if it mixes sourcings, and under some answers only. */
    private static Optional<Direction> composed(StrategyId strategy) {
        return strategy.equals(StrategyId.COMPOSED) ? Optional.of(Direction.HYBRID) : Optional.empty();
    }

    /** The strategies of a direction, likeliest first. */
    ImmutableList<OfStrategy> strategiesOf(Chances chances, Direction direction) {
        return chances.strategies().stream()
                .filter(each -> directionOf(each.strategy()).equals(Optional.of(direction)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The next direction after the one that the verdict leads to, where it is not out of reach. */
    String next(Chances chances, Direction direction) {
        return chances.likeliestBeside(direction)
                .map(next -> "next " + ChanceWords.taking(next.direction()) + ", "
                        + Rounded.chance(next.chance().value()))
                .orElse("");
    }

    /** What a high chance is worth, in a few words that go with it. */
    Optional<String> caveatInBrief() {
        return verdict.chances().filter(this::high).flatMap(chances -> caveatOf(1));
    }

    /** What a chance is worth that stands by itself, in a few words; empty where it is not high. */
    Optional<String> caveatOf(double chance) {
        return chance > HIGH && assumed() > 0
                ? Optional.of("within the model; " + assumed() + " of " + all() + " numbers are assumed")
                : Optional.empty();
    }

    /** What a high chance is worth; empty where none is high, or no number is assumed. */
    Optional<String> caveat() {
        return verdict.chances().flatMap(this::caveat);
    }

    private Optional<String> caveat(Chances chances) {
        return high(chances) && assumed() > 0
                ? Optional.of("These are chances within the model; " + assumed() + " of the " + all()
                        + " numbers that they rest on are assumed.")
                : Optional.empty();
    }

    /** Whether any chance that a sentence shows is high. */
    private boolean high(Chances chances) {
        return Stream.concat(
                        chances.directions().stream().map(each -> each.chance().value()),
                        shares(chances).values().stream())
                .anyMatch(chance -> chance > HIGH);
    }

    private Optional<String> within(Chances chances) {
        ImmutableMap<String, Double> shares = shares(chances);
        String each = shares.entrySet().stream()
                .map(share -> share.getKey() + " " + Rounded.chance(share.getValue()))
                .collect(Collectors.joining(", "));
        return direction()
                .filter(direction -> !shares.isEmpty())
                .map(direction -> "If you " + ChanceWords.toTake(direction) + ": " + each + ".");
    }

    /** Why it stays although another direction is likelier: what decides are averages. */
    private Optional<String> notOnAverage(Chances chances) {
        Direction likeliest = chances.directions().get(0).direction();
        boolean stays = verdict.kind().recommends() && direction().equals(Optional.of(Direction.STAY));
        boolean notShown = verdict.because().stream().anyMatch(because -> because.code() == Code.MOVE_NOT_SHOWN);
        return stays && likeliest != Direction.STAY && !notShown
                ? Optional.of("The likeliest is " + ChanceWords.taking(likeliest)
                        + ", but no strategy there gains enough on average to move.")
                : Optional.empty();
    }

    /**
     * How likely each strategy is in the direction that the verdict leads to, given that direction; those that are less
     * likely than the first few together. Empty where it leads nowhere else, or to one strategy alone.
     */
    private ImmutableMap<String, Double> shares(Chances chances) {
        ImmutableList<OfStrategy> there = direction()
                .filter(direction -> direction != Direction.STAY)
                .map(direction -> strategiesOf(chances, direction))
                .orElse(ImmutableList.of());
        if (there.size() < 2) {
            return ImmutableMap.of();
        }
        double all = sum(there);
        ImmutableMap.Builder<String, Double> shares = ImmutableMap.builder();
        there.stream()
                .limit(MOST)
                .forEach(each ->
                        shares.put(mentions.of(each.strategy()), each.chance().value() / all));
        if (there.size() > MOST) {
            shares.put("others", sum(there.subList(MOST, there.size())) / all);
        }
        return shares.buildOrThrow();
    }

    private static double sum(List<OfStrategy> strategies) {
        return strategies.stream().mapToDouble(each -> each.chance().value()).sum();
    }

    /** How many numbers are assumed, or stand in for what was not stated. */
    private int assumed() {
        int defaults = assessment.unanswered().size();
        return defaults
                + Stream.of(Grade.ASSUMED, Grade.DEFAULT)
                        .flatMapToInt(grade -> counts().mapToInt(counts -> counts.getOrDefault(grade, 0)))
                        .sum();
    }

    private int all() {
        return assessment.unanswered().size()
                + counts().flatMap(counts -> counts.values().stream())
                        .mapToInt(count -> count)
                        .sum();
    }

    /** The numbers of the startup and those of strategies, by grade. */
    private Stream<Map<Grade, Integer>> counts() {
        return Stream.of(assessment.evidence().inputs(), assessment.evidence().parameters());
    }
}
