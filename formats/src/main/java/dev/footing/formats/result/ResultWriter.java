package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.outcome.BudgetAllocation;
import dev.footing.api.outcome.PlanParameters;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.Input;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.profile.ProfileWriter;
import java.util.List;

/**
 * An assessment as JSON, schema {@code footing/assessment/1}. Members may be added within a version, so readers ignore
 * the ones they do not know. Amounts are plain numbers of the currency's unit. The member {@code startup} is a profile
 * that reads back to the startup that was assessed.
 *
 * <pre>{@code
 * String json = ResultWriter.write(assessment);
 * }</pre>
 */
public final class ResultWriter {
    /** The schema of the results that this writes. */
    public static final String SCHEMA = "footing/assessment/1";

    private final JsonWriter json;
    private final ExplanationWriter sentences;

    private ResultWriter(JsonWriter json) {
        this.json = json;
        this.sentences = new ExplanationWriter(json);
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return a JSON document, two spaces a level, ending with a line feed
     */
    public static String write(Assessment assessment) {
        return JsonWriter.text(json -> new ResultWriter(json).document(assessment));
    }

    /**
     * Writes a verdict as results have it.
     *
     * @param verdict the verdict
     * @param json where to
     */
    public static void write(Verdict verdict, JsonWriter json) {
        new VerdictWriter(json).write(verdict);
    }

    /**
     * Writes one strategy as results have it, with plan and simulation.
     *
     * @param assessed the strategy and what it would do
     * @param json where to
     */
    public static void write(StrategyAssessment assessed, JsonWriter json) {
        new ResultWriter(json).strategy(assessed);
    }

    private void document(Assessment assessment) {
        json.startObject().member("schema", SCHEMA);
        json.name("startup");
        ProfileWriter.write(assessment.startup(), json);
        json.name("provenance");
        new ProvenanceWriter(json).write(assessment.provenance());
        json.name("problems").startList();
        assessment.problems().forEach(this::problem);
        json.endList();
        sentences.explanations("notes", assessment.notes());
        json.member(
                "unanswered", assessment.unanswered().stream().map(Input::id).toList());
        json.name("verdict");
        write(assessment.verdict(), json);
        json.name("strategies").startList();
        assessment.strategies().forEach(this::strategy);
        json.endList();
        assessment.courseOfAction().ifPresent(new CourseWriter(json)::write);
        json.name("components").startList();
        assessment.components().forEach(this::component);
        json.endList();
        json.name("diagnosis");
        new DiagnosisWriter(json).write(assessment);
        json.name("outlook");
        new FrameworkWriter(json).outlook(assessment.outlook());
        new SensitivityWriter(json).write(assessment);
        json.name("alternatives");
        new AlternativeWriter(json).write(assessment.alternatives(), assessment.verdict());
        json.endObject();
    }

    private void problem(Problem problem) {
        json.startObject()
                .member("kind", problem.kind().id())
                .member("where", problem.where())
                .member("value", problem.value())
                .member("rule", problem.rule())
                .member("wayOut", problem.wayOut());
        problem.position().ifPresent(at -> json.member("line", at.line()).member("column", at.column()));
        json.endObject();
    }

    private void strategy(StrategyAssessment assessed) {
        Strategy strategy = assessed.strategy();
        json.startObject()
                .member("id", strategy.id().value())
                .member("name", strategy.info().name())
                .member("provider", assessed.provider())
                .member("sourcing", strategy.info().sourcing())
                .member("summary", strategy.info().summary())
                .member("rank", assessed.rank())
                .member("feasible", assessed.feasible())
                .member("objective", assessed.objective().total());
        criteria(assessed.scorecard());
        vetoes(assessed.vetoes());
        json.member("notQuantified", strategy.notQuantified());
        new FrameworkWriter(json).strategy(assessed);
        json.name("parameters");
        ParameterWriter.write(json, parameters(), strategy, absent -> false);
        evidence(strategy);
        json.name("plan");
        ParameterWriter.write(json, PlanParameters.all(), assessed.plan(), PlanParameters.RUNWAY::equals);
        allocation(assessed.plan().allocation());
        assessed.simulation().ifPresent(outcome -> {
            json.name("simulation");
            new SimulationWriter(json).write(outcome);
        });
        sentences.explanations("notes", assessed.notes());
        json.endObject();
    }

    /** What the plan spends, split as the founding article splits a budget. */
    private void allocation(BudgetAllocation budget) {
        json.name("allocation")
                .startObject()
                .member("engineering", budget.engineering())
                .member("productEngineering", budget.productEngineering())
                .member("infrastructureEngineering", budget.infrastructureEngineering())
                .member("infrastructureShareOfEngineering", budget.infrastructureShareOfEngineering())
                .member("hosting", budget.hosting())
                .member("infrastructureTotal", budget.infrastructureTotal())
                .member("total", budget.total())
                .member("infrastructureShareOfTotal", budget.infrastructureShareOfTotal())
                .endObject();
    }

    private void component(ComponentAdvice advice) {
        json.startObject().member("component", advice.component());
        advice.sourcing().ifPresent(sourcing -> json.member("sourcing", sourcing));
        advice.now().ifPresent(now -> json.member("now", now));
        sentences.explanations("because", advice.because());
        json.endObject();
    }

    private void evidence(Strategy strategy) {
        json.name("evidence").startObject();
        for (Parameter<Strategy> parameter : parameters()) {
            if (parameter.get(strategy).isPresent()) {
                Evidence evidence = strategy.evidenceOf(parameter);
                json.member(parameter.path(), evidence);
            }
        }
        json.endObject();
    }

    /** What is not quantified is a member of its own and has no evidence. */
    private static List<Parameter<Strategy>> parameters() {
        return StrategyParameters.all().stream()
                .filter(parameter -> !parameter.equals(StrategyParameters.NOT_QUANTIFIED))
                .toList();
    }

    private void criteria(Scorecard scorecard) {
        json.member("score", scorecard.score()).name("criteria").startList();
        for (CriterionScore criterion : scorecard.criteria()) {
            json.startObject()
                    .member("id", criterion.criterion().id())
                    .member("raw", criterion.raw())
                    .member("unit", criterion.criterion().unit())
                    .member("score", criterion.score())
                    .member("weight", criterion.weight())
                    .member("contribution", criterion.contribution())
                    .endObject();
        }
        json.endList();
    }

    private void vetoes(List<VetoFinding> vetoes) {
        json.name("vetoes").startList();
        for (VetoFinding veto : vetoes) {
            json.startObject().member("rule", veto.rule()).name("because");
            sentences.explanation(veto.because());
            json.name("wayOut");
            sentences.explanation(veto.wayOut());
            json.endObject();
        }
        json.endList();
    }
}
