package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.PlanParameters;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.Input;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.formats.text.Sentences;
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

    private ResultWriter(JsonWriter json) {
        this.json = json;
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

    private void document(Assessment assessment) {
        json.startObject().member("schema", SCHEMA);
        json.name("startup");
        ProfileWriter.write(assessment.startup(), json);
        provenance(assessment.provenance());
        json.name("problems").startList();
        assessment.problems().forEach(this::problem);
        json.endList();
        explanations("notes", assessment.notes());
        json.member(
                "unanswered", assessment.unanswered().stream().map(Input::id).toList());
        verdict(assessment.verdict());
        json.name("strategies").startList();
        assessment.strategies().forEach(this::strategy);
        json.endList().endObject();
    }

    private void provenance(Provenance provenance) {
        json.name("provenance").startObject().member("engine", provenance.engine());
        named(
                "calibration",
                provenance.calibration().id(),
                provenance.calibration().hash());
        named("policy", provenance.policy().id(), provenance.policy().hash());
        json.name("providers").startList();
        for (ProviderRecord provider : provenance.providers()) {
            json.startObject()
                    .member("id", provider.id())
                    .member("name", provider.name())
                    .member("artifact", provider.artifact())
                    .member(
                            "strategies",
                            provider.strategies().stream()
                                    .map(StrategyInfo::id)
                                    .map(Object::toString)
                                    .toList())
                    .endObject();
        }
        json.endList().member("hash", provenance.hash()).endObject();
    }

    private void named(String member, String id, String hash) {
        json.name(member)
                .startObject()
                .member("id", id)
                .member("hash", hash)
                .member("overrides", List.of())
                .endObject();
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
                .member("objective", assessed.plan().objective());
        criteria(assessed.scorecard());
        vetoes(assessed.vetoes());
        json.member("notQuantified", strategy.notQuantified());
        json.name("parameters");
        ParameterWriter.write(json, parameters(), strategy, absent -> false);
        evidence(strategy);
        json.name("plan");
        ParameterWriter.write(json, PlanParameters.all(), assessed.plan(), PlanParameters.RUNWAY::equals);
        explanations("notes", assessed.notes());
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

    private void verdict(Verdict verdict) {
        json.name("verdict").startObject().member("kind", verdict.kind());
        verdict.strategy().ifPresent(strategy -> json.member("strategy", strategy.value()));
        verdict.sourcing().ifPresent(sourcing -> json.member("sourcing", sourcing));
        verdict.reason().ifPresent(reason -> json.member("reason", reason));
        verdict.rival().ifPresent(rival -> json.member("rival", rival.value()));
        verdict.margin()
                .ifPresent(margin -> json.name("margin")
                        .startObject()
                        .member("amount", margin)
                        .member("unit", margin.getCurrencyUnit().getCode())
                        .endObject());
        verdict.evpi().ifPresent(worth -> json.member("evpi", worth));
        explanations("because", verdict.because());
        explanations("against", verdict.against());
        explanations("warnings", verdict.warnings());
        explanations("nextQuestions", verdict.nextQuestions());
        explanations("revisitIf", verdict.revisitIf());
        json.endObject();
    }

    private void criteria(Scorecard scorecard) {
        json.member("score", scorecard.score()).name("criteria").startList();
        for (CriterionScore criterion : scorecard.criteria()) {
            json.startObject()
                    .member("id", criterion.criterion())
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
            explanation(veto.because());
            json.name("wayOut");
            explanation(veto.wayOut());
            json.endObject();
        }
        json.endList();
    }

    private void explanations(String member, List<Explanation> explanations) {
        json.name(member).startList();
        explanations.forEach(this::explanation);
        json.endList();
    }

    private void explanation(Explanation explanation) {
        json.startObject().member("code", explanation.code());
        json.name("facts").startObject();
        explanation.facts().forEach((name, fact) -> json.member(name, plain(fact)));
        json.endObject().member("text", Sentences.of(explanation)).endObject();
    }

    private static Object plain(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return amount.money();
        }
        if (fact instanceof Fact.Figure figure) {
            return figure.value();
        }
        return ((Fact.Word) fact).text();
    }
}
