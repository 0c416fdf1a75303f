package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.FrameworkTest;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.FounderAnswers;
import dev.footing.api.startup.TenTenTenReason;
import dev.footing.api.startup.VelocityAnswer;
import java.util.Map;
import java.util.Optional;

/** What founders answered, beside what the figures of the strategy say that the startup is on. */
final class FounderTestRules {
    private static final Finding NO_STRATEGY =
            Finding.of(TestState.UNKNOWN, Explanation.of(FrameworkCode.TEST_WITHOUT_STRATEGY));

    private final FrameworkInputs inputs;
    private final FounderAnswers answers;

    FounderTestRules(FrameworkInputs inputs) {
        this.inputs = inputs;
        this.answers = inputs.startup().answers();
    }

    FounderTests tests() {
        ImmutableSortedMap<CustomerBackQuestion, Finding> computed = new CustomerBack(inputs).computed();
        ImmutableSortedMap.Builder<CustomerBackQuestion, Finding> answered = ImmutableSortedMap.naturalOrder();
        for (CustomerBackQuestion question : CustomerBackQuestion.values()) {
            answered.put(question, CustomerBack.answered(answers, question));
        }
        Map<CustomerBackQuestion, Finding> stated = answered.buildOrThrow();
        FounderTests.Builder tests = FounderTests.builder();
        for (FrameworkTest test : FrameworkTest.values()) {
            switch (test) {
                case TEN_TEN_TEN -> tests.tenTenTen(tenTenTen());
                case PRODUCT_VELOCITY -> tests.productVelocity(velocity());
                case EXPERTISE_REALITY_CHECK ->
                    tests.expertise(new ExpertiseCheck(inputs.startup().expertise()).areas());
                case CUSTOMER_BACK ->
                    tests.customersGain(beside(test, CustomerBack.overall(stated), CustomerBack.overall(computed)));
            }
        }
        computed.forEach((question, finding) -> tests.putCustomerBack(
                question,
                beside(question, Optional.ofNullable(stated.get(question)).orElseThrow(), finding)));
        return tests.build();
    }

    private ImmutableSortedMap<TenTenTenHorizon, AnsweredFinding> tenTenTen() {
        Optional<ImmutableSortedMap<TenTenTenHorizon, Finding>> computed =
                inputs.current().map(own -> new TenTenTen(inputs, own).findings());
        ImmutableSortedMap.Builder<TenTenTenHorizon, AnsweredFinding> tests = ImmutableSortedMap.naturalOrder();
        for (TenTenTenHorizon horizon : TenTenTenHorizon.values()) {
            Optional<TenTenTenReason> reason = switch (horizon) {
                case TEN_DAYS -> answers.tenDays();
                case TEN_MONTHS -> answers.tenMonths();
                case TEN_YEARS -> answers.tenYears();
            };
            Finding figures = computed.flatMap(all -> Optional.ofNullable(all.get(horizon)))
                    .orElse(NO_STRATEGY);
            tests.put(
                    horizon,
                    beside(
                            horizon,
                            reason.map(FounderTestRules::judged).orElse(notAnswered(horizon)),
                            figures,
                            reason.map(Identified::id).orElse("")));
        }
        return tests.buildOrThrow();
    }

    private static Finding judged(TenTenTenReason reason) {
        boolean healthy = switch (reason) {
            case DEMO_DEPLOYABLE, GROWTH_1000X_UNCHANGED, REBUILD_OPTION_KEPT -> true;
            case LEARNING, CONTROL, HOSTING_SAVINGS -> false;
        };
        return Finding.of(
                healthy ? TestState.PASSED : TestState.FAILED,
                Explanation.of(healthy ? FrameworkCode.REASON_HEALTHY : FrameworkCode.REASON_WARNING)
                        .word("reason", reason.id()));
    }

    /** Faster and the same both pass, but are not the same answer. */
    private AnsweredFinding velocity() {
        ProductVelocity velocity = new ProductVelocity(inputs);
        Optional<VelocityAnswer> stated = answers.productVelocity();
        Finding answered = stated.map(answer -> Finding.of(
                        ProductVelocity.state(answer),
                        Explanation.of(FrameworkCode.VELOCITY_ANSWERED).word("answer", answer.id())))
                .orElse(notAnswered(FrameworkTest.PRODUCT_VELOCITY));
        Finding figures = inputs.current().map(velocity::finding).orElse(NO_STRATEGY);
        Optional<VelocityAnswer> found = inputs.current().flatMap(velocity::answer);
        boolean differ = stated.isPresent() && found.isPresent() && !stated.equals(found);
        return new AnsweredFinding(
                answered,
                figures,
                differ
                        ? against(
                                FrameworkTest.PRODUCT_VELOCITY,
                                stated.orElseThrow().id())
                        : ImmutableList.of());
    }

    private AnsweredFinding beside(Identified question, Finding answered, Finding computed) {
        return beside(question, answered, computed, answered.state() == TestState.PASSED ? "yes" : "no");
    }

    private AnsweredFinding beside(Identified question, Finding answered, Finding computed, String answer) {
        boolean known = answered.state() != TestState.UNKNOWN && computed.state() != TestState.UNKNOWN;
        return new AnsweredFinding(
                answered,
                computed,
                known && answered.state() != computed.state() ? against(question, answer) : ImmutableList.of());
    }

    private ImmutableList<Explanation> against(Identified question, String answer) {
        return ImmutableList.of(Explanation.of(FrameworkCode.ANSWER_AGAINST_FIGURES)
                .word("question", question.id())
                .word("answer", answer)
                .word("strategy", inputs.current().orElseThrow().id().value())
                .build());
    }

    private static Finding notAnswered(Identified question) {
        return Finding.of(
                TestState.UNKNOWN,
                Explanation.of(FrameworkCode.TEST_NOT_ANSWERED).word("question", question.id()));
    }
}
