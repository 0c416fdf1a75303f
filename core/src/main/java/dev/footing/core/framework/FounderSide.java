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
final class FounderSide {
    private static final Finding NO_STRATEGY =
            Finding.of(TestState.UNKNOWN, Say.that(FrameworkCode.TEST_WITHOUT_STRATEGY));

    private final Frame frame;
    private final FounderAnswers answers;

    FounderSide(Frame frame) {
        this.frame = frame;
        this.answers = frame.startup().answers();
    }

    FounderTests tests() {
        ImmutableSortedMap<CustomerBackQuestion, Finding> computed = new CustomerBack(frame).computed();
        ImmutableSortedMap.Builder<CustomerBackQuestion, Finding> answered = ImmutableSortedMap.naturalOrder();
        for (CustomerBackQuestion question : CustomerBackQuestion.values()) {
            answered.put(question, CustomerBack.answered(answers, question));
        }
        Map<CustomerBackQuestion, Finding> said = answered.buildOrThrow();
        FounderTests.Builder tests = FounderTests.builder();
        for (FrameworkTest test : FrameworkTest.values()) {
            switch (test) {
                case TEN_TEN_TEN -> tests.tenTenTen(tenTenTen());
                case PRODUCT_VELOCITY -> tests.productVelocity(velocity());
                case EXPERTISE_REALITY_CHECK ->
                    tests.expertise(ExpertiseCheck.areas(frame.startup().expertise()));
                case CUSTOMER_BACK ->
                    tests.customersGain(beside(test, CustomerBack.overall(said), CustomerBack.overall(computed)));
            }
        }
        computed.forEach((question, finding) -> tests.putCustomerBack(
                question,
                beside(question, Optional.ofNullable(said.get(question)).orElseThrow(), finding)));
        return tests.build();
    }

    private ImmutableSortedMap<TenTenTenHorizon, AnsweredFinding> tenTenTen() {
        Optional<ImmutableSortedMap<TenTenTenHorizon, Finding>> computed =
                frame.current().map(own -> TenTenTen.of(frame, own));
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
                            reason.map(FounderSide::judged).orElse(notAnswered(horizon)),
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
        return healthy
                ? Finding.of(TestState.PASSED, Say.that(FrameworkCode.REASON_HEALTHY, "reason", reason.id()))
                : Finding.of(TestState.FAILED, Say.that(FrameworkCode.REASON_WARNING, "reason", reason.id()));
    }

    /** Faster and the same both pass, but are not the same answer. */
    private AnsweredFinding velocity() {
        Optional<VelocityAnswer> said = answers.productVelocity();
        Finding answered = said.map(answer -> Finding.of(
                        ProductVelocity.state(answer),
                        Say.that(FrameworkCode.VELOCITY_ANSWERED, "answer", answer.id())))
                .orElse(notAnswered(FrameworkTest.PRODUCT_VELOCITY));
        Finding figures =
                frame.current().map(own -> ProductVelocity.of(frame, own)).orElse(NO_STRATEGY);
        Optional<VelocityAnswer> found = frame.current().flatMap(own -> ProductVelocity.answer(frame, own));
        boolean differ = said.isPresent() && found.isPresent() && !said.equals(found);
        return new AnsweredFinding(
                answered,
                figures,
                differ
                        ? against(
                                FrameworkTest.PRODUCT_VELOCITY,
                                said.orElseThrow().id())
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
                .word("strategy", frame.current().orElseThrow().id().value())
                .build());
    }

    private static Finding notAnswered(Identified question) {
        return Finding.of(TestState.UNKNOWN, Say.that(FrameworkCode.TEST_NOT_ANSWERED, "question", question.id()));
    }
}
