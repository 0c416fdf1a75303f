package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Objective;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.VisibleText;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.Attribution;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.ComparedStrategies;
import dev.footing.api.sensitivity.Contribution;
import dev.footing.api.sensitivity.EvidenceCoverage;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to a startup: a verdict, and what every proposed strategy would do to it.
 *
 * <pre>{@code
 * Assessment assessment = Assessor.withInstalledStrategies().assess(startup);
 * System.out.println(assessment.verdict().kind() + " " + assessment.verdict().recommended());
 * }</pre>
 */
@Value.Immutable
public abstract class Assessment {
    private static final ImmutableList<String> PROBLEM_KINDS =
            Arrays.stream(Problem.Kind.values()).map(Problem.Kind::id).collect(ImmutableList.toImmutableList());

    private static final Description<Position> POSITION = Description.of(Position.class)
            .add("line", ValueType.whole(1, Unit.COUNT), "its line in the document", Position::line)
            .add("column", ValueType.whole(1, Unit.COUNT), "its column in the document", Position::column)
            .build();

    private static final Description<Problem> PROBLEM = Description.of(Problem.class)
            .add(
                    "kind",
                    ValueType.words(PROBLEM_KINDS),
                    "what it is about",
                    problem -> problem.kind().id())
            .text("where", "the provider", Problem::where)
            .text("value", "what was found", Problem::value)
            .text("rule", "the rule that it breaks", Problem::rule)
            .text("wayOut", "what to do", Problem::wayOut)
            .maybeAll(Problem::position, POSITION)
            .build();

    private static final Description<Assessment> DIAGNOSIS = Description.of(Assessment.class)
            .all(Assessment::diagnosis, Diagnosis.DESCRIPTION)
            .add("tests", FounderTests.DESCRIPTION, "the article's tests", Assessment::tests)
            .add("patterns", Patterns.DESCRIPTION, "the article's patterns", Assessment::patterns)
            .build();

    private static final Description<StrategyAssessment> AHEAD = Description.of(StrategyAssessment.class)
            .text("strategy", "the strategy", StrategyAssessment::id)
            .all(StrategyAssessment::objective, Objective.TOTAL)
            .share("productShare", "engineering on the product", StrategyAssessment::meanProductShare)
            .orNull(
                    "runwayMonths",
                    ValueType.NOT_NEGATIVE,
                    "months; null beyond the horizon",
                    StrategyAssessment::medianRunwayMonths)
            .documented()
            .build();

    /** What documents with several results say of each. */
    public static final Description<Assessment> COMPACT = Description.of(Assessment.class)
            .add(
                    "hash",
                    ValueType.of(Scalar.Kind.HASH),
                    "the hash of the result",
                    assessment -> assessment.provenance().hash())
            .add(
                    "currency",
                    ValueType.of(Scalar.Kind.CURRENCY),
                    "the currency of its amounts",
                    assessment -> assessment.understood().budget().currency())
            .add("verdict", Verdict.COMPACT_TYPE, "what follows from the figures", Assessment::verdict)
            .maybe(
                    "ahead",
                    AHEAD,
                    "what the verdict is about, where it is about a strategy",
                    assessment -> assessment.verdict().strategy().flatMap(assessment::strategy))
            .documented()
            .add(
                    "diagnosis",
                    DiagnosedIds.DESCRIPTION,
                    "what was found, in ids",
                    assessment -> assessment.diagnosis().ids())
            .build();

    /** What its members are, in documents. */
    public static final Description<Assessment> DESCRIPTION = Description.of(Assessment.class)
            .add(
                    "startup",
                    ValueType.startup(),
                    "the profile as understood, defaults filled in",
                    Assessment::understood)
            .documented()
            .add("provenance", Provenance.DESCRIPTION, "by what this was made", Assessment::provenance)
            .list("problems", PROBLEM, "providers that could not be used", Assessment::problems)
            .add("notes", Explanation.LIST, "what has to be said beside all figures", Assessment::notes)
            .add(
                    "unanswered",
                    ValueType.list(ValueType.words(Inputs.ids())),
                    "inputs for which a default stands in",
                    assessment -> Lists.transform(assessment.unanswered(), Input::id))
            .add("verdict", Verdict.TYPE, "what follows from the figures", Assessment::verdict)
            .add("strategies", ValueType.list(StrategyAssessment.TYPE), "strategies, by rank", Assessment::strategies)
            .maybeAll(Assessment::courseOfAction, CourseOfAction.DESCRIPTION)
            .list("components", ComponentAdvice.DESCRIPTION, "how the best mix gets each", Assessment::components)
            .add("diagnosis", DIAGNOSIS, "what is wrong with the startup", assessment -> assessment)
            .add("outlook", Outlook.DESCRIPTION, "what changes at the next boundary", Assessment::outlook)
            .list("contributions", ComparedStrategies.DESCRIPTION, "why the strategy leads", Assessment::contributions)
            .list("sensitivity", Sensitivity.DESCRIPTION, "what each input moves", Assessment::sensitivity)
            .list("flips", Flip.DESCRIPTION, "the smallest changes that change the winner", Assessment::flips)
            .list("breakEven", BreakEven.DESCRIPTION, "where winner and rival break even", Assessment::breakEven)
            .add("evidence", EvidenceCoverage.DESCRIPTION, "how firmly the result stands", Assessment::evidence)
            .list("alternatives", Alternative.DESCRIPTION, "under other calibrations", Assessment::besideVerdict)
            .listed(
                    "startup",
                    "provenance",
                    "problems",
                    "notes",
                    "unanswered",
                    "verdict",
                    "strategies",
                    "components",
                    "diagnosis",
                    "outlook",
                    "alternatives",
                    "roadmap",
                    "recovery",
                    "courseWarnings",
                    "lastSwitch",
                    "contributions",
                    "sensitivity",
                    "flips",
                    "breakEven",
                    "evidence")
            .build();

    Assessment() {}

    /** {@return the startup that was asked about, as it was handed over} */
    public abstract Startup startup();

    /**
     * {@return the startup as it was understood, which documents show: the phase and the horizon derived where they
     * were not stated and a bill looked up where none was, each marked in its evidence, with a note among
     * {@link #notes}}
     */
    @Value.Default
    public Startup understood() {
        return startup();
    }

    /** {@return by what this was made} */
    public abstract Provenance provenance();

    /** {@return providers that could not be used, wholly or in part, and why} */
    public abstract ImmutableList<Problem> problems();

    /** {@return what has to be said beside all figures} */
    public abstract ImmutableList<Explanation> notes();

    /** {@return what follows from the figures} */
    public abstract Verdict verdict();

    /** {@return every proposed strategy, by rank} */
    public abstract ImmutableList<StrategyAssessment> strategies();

    /** {@return what is wrong with the startup, as far as is known} */
    public abstract Diagnosis diagnosis();

    /**
     * {@return how the best mix of component options gets each component, in the order of {@code Component}; empty
     * where no provider offers options, or no mix of them is open to the startup}
     */
    public abstract ImmutableList<ComponentAdvice> components();

    /**
     * {@return the analyses that were asked for, by which an empty list says that there is nothing: without
     * {@code Analysis.FLIPS} among these, {@link #flips()} says nothing of whether there are any}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Analysis> analyses();

    /** {@return what each input moves, the most important first; empty where it was not asked for} */
    public abstract ImmutableList<Sensitivity> sensitivity();

    /** {@return the smallest changes that change the winner, the nearest first; empty where they were not asked for} */
    public abstract ImmutableList<Flip> flips();

    /** {@return where winner and rival break even, driver by driver; empty where it was not asked for} */
    public abstract ImmutableList<BreakEven> breakEven();

    /** {@return the article's tests as founders answered them, beside the figures; by default unknown} */
    @Value.Default
    public FounderTests tests() {
        return FounderTests.none();
    }

    /** {@return how the startup stands to the article's patterns; by default unknown} */
    @Value.Default
    public Patterns patterns() {
        return Patterns.none();
    }

    /** {@return what changes at the next boundary; by default unknown} */
    @Value.Default
    public Outlook outlook() {
        return Outlook.none();
    }

    /** {@return what to do from now on; empty where there is nothing to say} */
    public abstract Optional<CourseOfAction> courseOfAction();

    /** {@return the same startup under other calibrations that were asked for alongside} */
    public abstract ImmutableList<Alternative> alternatives();

    /**
     * Looks up a strategy.
     *
     * @param id its id
     * @return what it would do, or empty where it was not proposed
     */
    public Optional<StrategyAssessment> strategy(StrategyId id) {
        Objects.requireNonNull(id, "id");
        return strategies().stream()
                .filter(strategy -> strategy.id().equals(id))
                .findFirst();
    }

    /**
     * Says where a strategy leads.
     *
     * @param id its id
     * @return staying, of the one that the startup is on; else the direction of its sourcing; empty where it was not
     *     proposed
     */
    public Optional<Direction> directionOf(StrategyId id) {
        Objects.requireNonNull(id, "id");
        boolean stays =
                understood().current().flatMap(CurrentPlatform::strategy).equals(Optional.of(id.value()));
        return stays
                ? Optional.of(Direction.STAY)
                : strategy(id)
                        .map(other -> Direction.towards(other.strategy().info().sourcing()));
    }

    /**
     * Says why one strategy and not another.
     *
     * <pre>{@code
     * assessment.compare(first, second).orElseThrow().leaves().forEach(leaf -> print(leaf.part(), leaf.amount()));
     * }</pre>
     *
     * @param strategy a strategy
     * @param other another strategy
     * @return the difference of their objectives as a tree that sums to the cent; empty where one was not proposed
     */
    public Optional<Contribution> compare(StrategyId strategy, StrategyId other) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(other, "other");
        Attribution attribution = new Attribution(
                understood(),
                provenance().calibration(),
                provenance().policy(),
                strategies().stream().map(StrategyAssessment::strategy).collect(ImmutableList.toImmutableList()));
        return strategy(strategy)
                .flatMap(first -> strategy(other)
                        .map(second -> attribution.between(
                                first.strategy(), first.objective(), second.strategy(), second.objective())));
    }

    /**
     * {@return the strategy that is ahead against each other one, by rank; the numbers behind the parts only against
     * its rival, and nothing where none is ahead}
     */
    public ImmutableList<ComparedStrategies> contributions() {
        return verdict().strategy().stream()
                .flatMap(winner -> strategies().stream()
                        .map(StrategyAssessment::id)
                        .filter(other -> !other.equals(winner))
                        .flatMap(other -> against(winner, other).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<ComparedStrategies> against(StrategyId winner, StrategyId other) {
        boolean rival = verdict().rival().filter(other::equals).isPresent();
        return compare(winner, other)
                .map(tree -> new ComparedStrategies(winner, other, rival ? tree : tree.withoutBasis()));
    }

    private ImmutableList<Alternative.BesideVerdict> besideVerdict() {
        return alternatives().stream()
                .map(alternative -> new Alternative.BesideVerdict(alternative, verdict()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return how firmly the result stands} */
    public EvidenceCoverage evidence() {
        return Coverage.of(this);
    }

    /** {@return the inputs for which a default stands in, in the order of the profile} */
    public ImmutableList<Input<?>> unanswered() {
        return Inputs.all().stream()
                .filter(input -> input.defaultStandsIn(understood()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the assessment in one line, for logs; documents have all of it} */
    @Override
    public String toString() {
        return "Assessment of " + VisibleText.of(startup().name()) + ": " + verdict() + ", of "
                + strategies().size() + " strategies, result " + provenance().hash();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}; startup, provenance, verdict and diagnosis are required. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
