package dev.footing.formats.schema;

import dev.footing.api.framework.Advice;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.FrameworkTest;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PostponementRule;
import dev.footing.api.framework.SuccessPattern;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.framework.TestState;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.VelocityAnswer;

/** Makes the schemas of tests, goals, patterns and of what changes at the next boundary. */
final class FrameworkSchema {
    private FrameworkSchema() {}

    /** How one question came out; a definition. */
    static Schema finding() {
        return Schema.open().required("state", Schema.words(TestState.class)).required("because", explanations());
    }

    /** The same by an answer and by figures; a definition. */
    static Schema answeredFinding() {
        return Schema.open()
                .required("answered", Schema.ref("finding"))
                .required("computed", Schema.ref("finding"))
                .required("disagreement", explanations());
    }

    static Schema goals() {
        return Schema.list(Schema.open()
                .required("goal", Schema.words(PhaseGoal.class))
                .required("state", Schema.words(GoalState.class))
                .property("target", Schema.type("number"))
                .property("actual", Schema.type("number"))
                .property("missedBy", Schema.type("number").with("exclusiveMinimum", 0))
                .property("unit", Schema.words(Unit.class))
                .required("because", explanations()));
    }

    static Schema testsOfStrategy() {
        return Schema.open()
                .required(FrameworkTest.TEN_TEN_TEN.id(), by(TenTenTenHorizon.class, "finding"))
                .required(
                        FrameworkTest.PRODUCT_VELOCITY.id(),
                        finding().property("velocity", Schema.words(VelocityAnswer.class)))
                .required(FrameworkTest.EXPERTISE_REALITY_CHECK.id(), Schema.ref("finding"));
    }

    static Schema testsOfFounders() {
        Schema component = finding()
                .required("component", Schema.words(Component.class))
                .required("needs", Schema.list(Schema.words(ExpertiseArea.class)));
        return Schema.open()
                .required(FrameworkTest.TEN_TEN_TEN.id(), by(TenTenTenHorizon.class, "answeredFinding"))
                .required(FrameworkTest.PRODUCT_VELOCITY.id(), Schema.ref("answeredFinding"))
                .required(
                        FrameworkTest.EXPERTISE_REALITY_CHECK.id(),
                        Schema.open()
                                .required("areas", by(ExpertiseArea.class, "finding"))
                                .required("components", Schema.list(component)))
                .required(
                        FrameworkTest.CUSTOMER_BACK.id(),
                        Schema.open()
                                .required("overall", Schema.ref("answeredFinding"))
                                .required("questions", by(CustomerBackQuestion.class, "answeredFinding")));
    }

    static Schema patterns() {
        Schema postponement = Schema.open()
                .required("rule", Schema.words(PostponementRule.class))
                .required("kind", Schema.words(OptimizationKind.class))
                .required("advice", Schema.words(Advice.class))
                .required("because", explanations());
        return Schema.open()
                .required(SuccessPattern.INFRASTRUCTURE_BORINGNESS.id(), Schema.ref("finding"))
                .required(SuccessPattern.CUSTOMER_BACK.id(), Schema.ref("answeredFinding"))
                .required(SuccessPattern.OPTIMIZATION_POSTPONEMENT.id(), Schema.list(postponement));
    }

    static Schema outlook() {
        return Schema.open()
                .description("what changes at the next boundary")
                .property("nextPhase", Schema.words(Phase.class))
                .property("boundary", Schema.type("number"))
                .property("unit", Schema.words(Unit.class))
                .property("month", Schema.type("number").with("minimum", 0))
                .required("because", explanations())
                .required("weights", explanations())
                .required("goalsBefore", Schema.list(Schema.words(PhaseGoal.class)))
                .required("goalsAfter", Schema.list(Schema.words(PhaseGoal.class)))
                .required("ceiling", explanations());
    }

    /** An object of findings by what was looked at; what nobody looked at is missing. */
    private static <E extends Enum<E> & Identified> Schema by(Class<E> looked, String definition) {
        Schema findings = Schema.open();
        Identified.ids(looked).forEach(name -> findings.property(name, Schema.ref(definition)));
        return findings;
    }

    private static Schema explanations() {
        return Schema.ref("explanations");
    }
}
