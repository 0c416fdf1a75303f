package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/**
 * What a test expects of a result. Each expectation that is not met fails the test and says what the result is instead.
 *
 * <pre>{@code
 * AssessmentCheck.that(assessor.assess(startup))
 *     .hasNoProblems()
 *     .recommends("acme.on-premises")
 *     .ranks("acme.on-premises", "managed-kubernetes");
 * }</pre>
 */
public final class AssessmentCheck {
    private final Assessment assessment;

    private AssessmentCheck(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * Begins to look at a result.
     *
     * @param assessment the result
     * @return its check
     */
    public static AssessmentCheck that(Assessment assessment) {
        return new AssessmentCheck(assessment);
    }

    /** {@return this, where every provider could be used} */
    public AssessmentCheck hasNoProblems() {
        if (!assessment.problems().isEmpty()) {
            Assertions.fail("Expected no problems, but there are " + assessment.problems());
        }
        return this;
    }

    /**
     * {@return this, where the verdict is of a kind}
     *
     * @param kind the kind that is expected
     */
    public AssessmentCheck hasVerdict(Verdict.Kind kind) {
        Verdict verdict = assessment.verdict();
        if (verdict.kind() != kind) {
            Assertions.fail("Expected the verdict " + kind.id() + ", but it is " + described(verdict));
        }
        return this;
    }

    /**
     * {@return this, where a strategy is recommended}
     *
     * @param id its id
     */
    public AssessmentCheck recommends(String id) {
        Verdict verdict = assessment.verdict();
        if (verdict.recommended().filter(StrategyId.of(id)::equals).isEmpty()) {
            Assertions.fail("Expected " + id + " to be recommended, but the verdict is " + described(verdict));
        }
        return this;
    }

    /**
     * {@return this, where strategies come in this order; others may stand between them}
     *
     * @param ids their ids, the best first
     */
    public AssessmentCheck ranks(String... ids) {
        ImmutableList<String> wanted = ImmutableList.copyOf(ids);
        wanted.forEach(this::of);
        List<String> ranked = ranked();
        if (!ranked.stream().filter(wanted::contains).toList().equals(wanted)) {
            Assertions.fail("Expected the order " + wanted + ", but the ranks are " + ranked);
        }
        return this;
    }

    /**
     * {@return this, where a strategy is proposed and lasts, and nothing rules it out}
     *
     * @param id its id
     */
    public AssessmentCheck isFeasible(String id) {
        StrategyAssessment strategy = of(id);
        if (!strategy.feasible()) {
            Assertions.fail("Expected " + id + " to be feasible, but it is not; its vetoes are " + strategy.vetoes());
        }
        return this;
    }

    /**
     * {@return this, where a strategy is proposed, but does not last or is ruled out}
     *
     * @param id its id
     */
    public AssessmentCheck isNotFeasible(String id) {
        if (of(id).feasible()) {
            Assertions.fail("Expected " + id + " not to be feasible, but it is");
        }
        return this;
    }

    private StrategyAssessment of(String id) {
        return assessment
                .strategy(StrategyId.of(id))
                .orElseGet(() -> Assertions.fail("Expected " + id + " to be proposed, but " + ranked()
                        + " are; problems: " + assessment.problems()));
    }

    private List<String> ranked() {
        return assessment.strategies().stream()
                .map(strategy -> strategy.id().value())
                .toList();
    }

    private static String described(Verdict verdict) {
        return verdict.kind().id()
                + verdict.strategy()
                        .map(strategy -> " (ahead: " + strategy + ")")
                        .orElse("");
    }
}
