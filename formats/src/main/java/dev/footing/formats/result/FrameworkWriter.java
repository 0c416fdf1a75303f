package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.FrameworkTest;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.framework.StrategyTests;
import dev.footing.api.framework.SuccessPattern;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.json.JsonWriter;
import java.util.Map;
import java.util.Optional;

/** Writes tests, goals, patterns and what changes at the next boundary. */
final class FrameworkWriter {
    private final JsonWriter json;
    private final ExplanationWriter sentences;

    FrameworkWriter(JsonWriter json) {
        this.json = json;
        this.sentences = new ExplanationWriter(json);
    }

    /** The members {@code phaseGoals} and {@code tests} of a strategy. */
    void strategy(StrategyAssessment assessed) {
        json.name("phaseGoals").startList();
        assessed.phaseGoals().forEach(this::goal);
        json.endList();
        StrategyTests tests = assessed.tests();
        json.name("tests").startObject().name(FrameworkTest.TEN_TEN_TEN.id());
        findings(tests.tenTenTen());
        json.name(FrameworkTest.PRODUCT_VELOCITY.id()).startObject();
        tests.velocity().ifPresent(velocity -> json.member("velocity", velocity));
        members(tests.productVelocity());
        json.endObject().name(FrameworkTest.EXPERTISE_REALITY_CHECK.id());
        finding(tests.expertise());
        json.endObject();
    }

    /** The members {@code tests} and {@code patterns} of the diagnosis. */
    void diagnosis(Assessment assessment) {
        tests(assessment.tests());
        patterns(assessment.patterns());
    }

    /** The object that says what changes at the next boundary. */
    void outlook(Outlook outlook) {
        json.startObject();
        outlook.nextPhase().ifPresent(phase -> json.member("nextPhase", phase));
        figure("boundary", outlook.boundary());
        outlook.boundary().ifPresent(boundary -> json.member("unit", boundary.unit()));
        figure("month", outlook.month());
        sentences.explanations("because", outlook.because());
        sentences.explanations("weights", outlook.weights());
        json.member("goalsBefore", outlook.goalsBefore()).member("goalsAfter", outlook.goalsAfter());
        sentences.explanations("ceiling", outlook.ceiling());
        json.endObject();
    }

    private void goal(PhaseGoalFinding finding) {
        json.startObject().member("goal", finding.goal()).member("state", finding.state());
        figure("target", finding.target());
        figure("actual", finding.actual());
        figure("missedBy", finding.missedBy());
        finding.target().ifPresent(target -> json.member("unit", target.unit()));
        sentences.explanations("because", finding.because());
        json.endObject();
    }

    private void figure(String name, Optional<Fact.Figure> figure) {
        figure.ifPresent(number -> json.member(name, number.value()));
    }

    private void tests(FounderTests tests) {
        json.name("tests").startObject().name(FrameworkTest.TEN_TEN_TEN.id());
        answered(tests.tenTenTen());
        json.name(FrameworkTest.PRODUCT_VELOCITY.id());
        answered(tests.productVelocity());
        json.name(FrameworkTest.EXPERTISE_REALITY_CHECK.id()).startObject().name("areas");
        findings(tests.expertise());
        json.name("components").startList();
        tests.components().forEach(check -> {
            json.startObject().member("component", check.component()).member("needs", check.needs());
            members(check.finding());
            json.endObject();
        });
        json.endList().endObject().name(FrameworkTest.CUSTOMER_BACK.id()).startObject();
        json.name("overall");
        answered(tests.customersGain());
        json.name("questions");
        answered(tests.customerBack());
        json.endObject().endObject();
    }

    private void patterns(Patterns patterns) {
        json.name("patterns").startObject().name(SuccessPattern.INFRASTRUCTURE_BORINGNESS.id());
        finding(patterns.boringness());
        json.name(SuccessPattern.CUSTOMER_BACK.id());
        answered(patterns.customerBack());
        json.name(SuccessPattern.OPTIMIZATION_POSTPONEMENT.id()).startList();
        patterns.postponement().forEach(finding -> {
            json.startObject()
                    .member("rule", finding.rule())
                    .member("kind", finding.rule().kind())
                    .member("advice", finding.advice());
            sentences.explanations("because", finding.because());
            json.endObject();
        });
        json.endList().endObject();
    }

    private void answered(Map<? extends Identified, AnsweredFinding> findings) {
        json.startObject();
        findings.forEach((question, finding) -> {
            json.name(question.id());
            answered(finding);
        });
        json.endObject();
    }

    private void answered(AnsweredFinding finding) {
        json.startObject().name("answered");
        finding(finding.answered());
        json.name("computed");
        finding(finding.computed());
        sentences.explanations("disagreement", finding.disagreement());
        json.endObject();
    }

    private void findings(Map<? extends Identified, Finding> findings) {
        json.startObject();
        findings.forEach((question, finding) -> {
            json.name(question.id());
            finding(finding);
        });
        json.endObject();
    }

    private void finding(Finding finding) {
        json.startObject();
        members(finding);
        json.endObject();
    }

    private void members(Finding finding) {
        json.member("state", finding.state());
        sentences.explanations("because", finding.because());
    }
}
