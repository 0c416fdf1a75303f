package dev.footing.formats.schema;

import dev.footing.api.policy.VetoRule;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.result.ResultWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes the schema of results, which may have more members than it names. A figure of a strategy follows from its
 * table.
 */
final class ResultSchema {
    private ResultSchema() {}

    static Schema result() {
        Schema result = Schema.open()
                .required("schema", Schema.word(ResultWriter.SCHEMA))
                .required("startup", Schema.ref("startup").description("the profile as understood, defaults filled in"))
                .required("provenance", provenance())
                .required("problems", Schema.list(problem()))
                .required("notes", Schema.ref("explanations"))
                .required("unanswered", Schema.list(Schema.words(Inputs.ids())))
                .required("verdict", Schema.ref("verdict"))
                .required("strategies", Schema.list(Schema.ref("strategy")))
                .required("components", Schema.list(component()))
                .required("diagnosis", DiagnosisSchema.diagnosis())
                .required("outlook", FrameworkSchema.outlook())
                .required("alternatives", Schema.list(alternative()));
        return SensitivitySchema.addTo(CourseSchema.addTo(result));
    }

    private static Schema component() {
        return Schema.open()
                .required("component", Schema.words(Component.class))
                .property("sourcing", Schema.words(ComponentSourcing.class))
                .property("now", Schema.words(ComponentSourcing.class))
                .required("because", Schema.ref("explanations"));
    }

    /** What the plan spends, as the founding article counts a budget. */
    private static Schema allocation() {
        Schema allocation = Schema.open();
        for (String amount : List.of(
                "engineering",
                "productEngineering",
                "infrastructureEngineering",
                "hosting",
                "infrastructureTotal",
                "total")) {
            allocation.required(amount, Schema.type("number"));
        }
        return allocation
                .required("infrastructureShareOfEngineering", Values.share())
                .required("infrastructureShareOfTotal", Values.share());
    }

    /** What is said beside figures; a definition. */
    static Schema explanation() {
        return Schema.open()
                .required("code", id())
                .required("facts", Schema.type("object").with("additionalProperties", Schema.type("string", "number")))
                .required("text", Schema.type("string").description("the sentence for readers"));
    }

    private static Schema problem() {
        return Schema.open()
                .required(
                        "kind",
                        Schema.words(Arrays.stream(Problem.Kind.values())
                                .map(Problem.Kind::id)
                                .toList()))
                .required("where", Schema.type("string"))
                .required("value", Schema.type("string"))
                .required("rule", Schema.type("string"))
                .required("wayOut", Schema.type("string"))
                .property("line", Schema.type("integer").with("minimum", 1))
                .property("column", Schema.type("integer").with("minimum", 1));
    }

    private static Schema provenance() {
        Schema provider = Schema.open()
                .required("id", Schema.type("string"))
                .required("name", Schema.type("string"))
                .required("artifact", Schema.type("string"))
                .required("strategies", Schema.list(Schema.type("string")))
                .property("overridden", Schema.list(Schema.type("string")));
        return Schema.open()
                .required("engine", Schema.type("string"))
                .required("calibration", Schema.ref("calibration"))
                .required("policy", rules(true))
                .property("criteria", Schema.list(criterion()))
                .required("providers", Schema.list(provider))
                .property("seed", Schema.type("integer"))
                .property("trials", Schema.type("integer").with("minimum", 1))
                .required("hash", Values.hash());
    }

    /** A criterion that was handed over beside the policy. */
    private static Schema criterion() {
        Schema weights = Schema.open();
        Identified.ids(Phase.class).forEach(phase -> weights.required(phase, hundred()));
        return Schema.open()
                .required("id", Values.dotted())
                .required("label", Schema.type("string"))
                .required("unit", Schema.words(Unit.class))
                .required("zeroAt", Schema.type("number"))
                .required("hundredAt", Schema.type("number"))
                .required("logarithmic", Schema.type("boolean"))
                .required("weight", weights)
                .required("evidence", Schema.ref("evidence"));
    }

    /** A policy or calibration by its id and hash, with what was overridden in it. */
    static Schema rules(boolean ofStrategies) {
        Schema rules = Schema.open()
                .required("id", Schema.type("string"))
                .required("hash", Values.sha256())
                .property("basedOn", Schema.type("string"))
                .required("overrides", Schema.list(override()));
        if (ofStrategies) {
            rules.required("strategyOverrides", Schema.list(override().required("strategy", Schema.type("string"))))
                    .property("exchangeRate", Values.exchangeRate(true));
        }
        return rules;
    }

    private static Schema override() {
        return Schema.open()
                .required("path", Schema.type("string"))
                .property("was", new Schema())
                .required("value", new Schema())
                .required("reason", Schema.type("string"));
    }

    /** A verdict with its sentences; a definition. */
    static Schema verdict() {
        Schema margin = Schema.open()
                .required("amount", Schema.type("number"))
                .required("unit", Schema.type("string").with("pattern", "^[A-Z]{3}$"))
                .property("error", Schema.type("number").with("minimum", 0));
        return Schema.open()
                .required("kind", Schema.words(Verdict.Kind.class))
                .property("strategy", Schema.type("string"))
                .property("sourcing", Schema.words(Sourcing.class))
                .property("reason", Schema.words(Verdict.Reason.class))
                .property("rival", Schema.type("string"))
                .property("confidence", Values.share())
                .property("margin", margin)
                .property("evpi", Schema.type("number"))
                .required("because", Schema.ref("explanations"))
                .required("against", Schema.ref("explanations"))
                .required("warnings", Schema.ref("explanations"))
                .required("nextQuestions", Schema.ref("explanations"))
                .required("revisitIf", Schema.ref("explanations"));
    }

    /** One strategy with its figures; a definition. */
    static Schema strategy() {
        Schema criterion = Schema.open()
                .required("id", Values.dotted())
                .required("raw", Schema.type("number"))
                .required("unit", Schema.words(Unit.class))
                .required("score", hundred())
                .required("weight", hundred())
                .required("contribution", Schema.type("number"));
        Schema veto = Schema.open()
                .required("rule", Schema.words(VetoRule.class))
                .required("because", Schema.ref("explanation"))
                .required("wayOut", Schema.ref("explanation"));
        return Schema.open()
                .required("id", Schema.type("string"))
                .required("name", Schema.type("string"))
                .required("provider", Schema.type("string"))
                .required("sourcing", Schema.words(Sourcing.class))
                .required("summary", Schema.type("string"))
                .required("rank", rank())
                .required("feasible", Schema.type("boolean"))
                .required("objective", Schema.type("number"))
                .required("score", Schema.type("number"))
                .required("criteria", Schema.list(criterion))
                .required("vetoes", Schema.list(veto))
                .required("notQuantified", Schema.list(Schema.type("string")))
                .required("phaseGoals", FrameworkSchema.goals())
                .required("tests", FrameworkSchema.testsOfStrategy())
                .required("parameters", Schema.ref("parameters"))
                .required(
                        "evidence",
                        Schema.type("object")
                                .description("where each parameter comes from, by its path")
                                .with("additionalProperties", Schema.ref("evidence")))
                .required("plan", Schema.ref("plan"))
                .required("allocation", allocation())
                .property("simulation", Schema.ref("simulation"))
                .required("notes", Schema.ref("explanations"));
    }

    private static Schema alternative() {
        Schema brief = Schema.open()
                .required("id", Schema.type("string"))
                .required("rank", rank())
                .required("objective", Schema.type("number"))
                .property("lasts", FigureSchema.probability())
                .property("raiseProbability", Values.share())
                .property("returnOnInvested", Schema.type("number"));
        return Schema.open()
                .required("calibration", Schema.ref("calibration"))
                .required("agrees", Schema.type("boolean"))
                .required("verdict", Schema.ref("verdict"))
                .required("strategies", Schema.list(brief));
    }

    private static Schema hundred() {
        return Values.number(Optional.of(Range.of(0, 100, Unit.NONE)));
    }

    private static Schema rank() {
        return Schema.type("integer").with("minimum", 1);
    }

    private static Schema id() {
        return Schema.type("string").with("pattern", "^[a-z0-9-]+$");
    }
}
