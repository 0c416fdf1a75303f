package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.SAME_VELOCITY;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.FounderAnswers;
import dev.footing.api.startup.VelocityAnswer;
import dev.footing.core.statistics.Limits;
import java.util.Map;
import java.util.Optional;

/**
 * What customers gain by the strategy that the startup is on: answered, and against the best that can be bought.
 *
 * @param inputs what to look at
 */
record CustomerBack(FrameworkInputs inputs) {
    static Finding answered(FounderAnswers answers, CustomerBackQuestion question) {
        Optional<Boolean> answer = switch (question) {
            case SERVES_BETTER -> answers.servesBetter();
            case ACQUIRES_FASTER -> answers.acquiresFaster();
            case ENABLES_WANTED_FEATURES -> answers.enablesWantedFeatures();
            case SHORTENS_IDEA_TO_VALUE -> answers.shortensIdeaToValue();
        };
        return answer.map(gains -> Finding.of(
                        gains ? TestState.PASSED : TestState.FAILED,
                        Explanation.of(gains ? FrameworkCode.CUSTOMERS_GAIN_BY : FrameworkCode.CUSTOMERS_NOT_GAIN_BY)
                                .word("question", question.id())))
                .orElse(Finding.of(
                        TestState.UNKNOWN,
                        Explanation.of(FrameworkCode.TEST_NOT_ANSWERED).word("question", question.id())));
    }

    /** Of all four: any yes passes, four times no fails. */
    static Finding overall(Map<CustomerBackQuestion, Finding> each) {
        String gains = with(each, TestState.PASSED);
        String open = with(each, TestState.UNKNOWN);
        if (!gains.isEmpty()) {
            return Finding.of(
                    TestState.PASSED,
                    Explanation.of(FrameworkCode.CUSTOMERS_GAIN).word("questions", gains));
        }
        return open.isEmpty()
                ? Finding.of(TestState.FAILED, Explanation.of(FrameworkCode.DO_NOT_BUILD))
                : Finding.of(
                        TestState.UNKNOWN,
                        Explanation.of(FrameworkCode.CUSTOMER_BACK_OPEN).word("questions", open));
    }

    private static String with(Map<CustomerBackQuestion, Finding> each, TestState state) {
        return Identified.listed(each.entrySet().stream()
                .filter(entry -> entry.getValue().state() == state)
                .map(Map.Entry::getKey)
                .toList());
    }

    ImmutableSortedMap<CustomerBackQuestion, Finding> computed() {
        ImmutableSortedMap.Builder<CustomerBackQuestion, Finding> computed = ImmutableSortedMap.naturalOrder();
        for (CustomerBackQuestion question : CustomerBackQuestion.values()) {
            computed.put(question, computed(question));
        }
        return computed.buildOrThrow();
    }

    private Finding computed(CustomerBackQuestion question) {
        if (inputs.current().isEmpty()) {
            return Finding.of(TestState.UNKNOWN, Explanation.of(FrameworkCode.TEST_WITHOUT_STRATEGY));
        }
        ProjectedStrategy own = inputs.current().orElseThrow();
        return inputs.boughtAlternative(own)
                .map(bought -> compare(question, own, bought))
                .orElse(Finding.of(TestState.UNKNOWN, Explanation.of(FrameworkCode.NO_BOUGHT_ALTERNATIVE)));
    }

    private Finding compare(CustomerBackQuestion question, ProjectedStrategy own, ProjectedStrategy bought) {
        return switch (question) {
            case SERVES_BETTER -> incidents(own, bought);
            case ACQUIRES_FASTER -> users(own, bought);
            case ENABLES_WANTED_FEATURES ->
                finding(
                        own.velocityAgainst(bought) == VelocityAnswer.FASTER,
                        FrameworkCode.PRODUCT_WORK_COMPARED,
                        own.productEngineerMonths(),
                        bought.productEngineerMonths(),
                        Unit.ENGINEER_MONTHS,
                        bought);
            case SHORTENS_IDEA_TO_VALUE -> ideaToValue(own, bought);
        };
    }

    private static Finding incidents(ProjectedStrategy own, ProjectedStrategy bought) {
        double mine = Months.OF_A_YEAR * own.signals().incidentRate();
        double theirs = Months.OF_A_YEAR * bought.signals().incidentRate();
        return finding(mine < theirs, FrameworkCode.INCIDENTS_COMPARED, mine, theirs, Unit.COUNT, bought);
    }

    private Finding users(ProjectedStrategy own, ProjectedStrategy bought) {
        if (!inputs.statesUsersToCome()) {
            return Finding.of(TestState.UNKNOWN, Explanation.of(FrameworkCode.USERS_NOT_SAID));
        }
        double mine = own.signals().meanUsers();
        double theirs = bought.signals().meanUsers();
        return finding(mine > theirs, FrameworkCode.USERS_COMPARED, mine, theirs, Unit.USERS, bought);
    }

    /** Before the launch by when it is in production, after it by how many work on ideas. */
    private Finding ideaToValue(ProjectedStrategy own, ProjectedStrategy bought) {
        return inputs.situation().live()
                ? finding(
                        !Limits.atMost(own.productShare() - bought.productShare(), SAME_VELOCITY.value()),
                        FrameworkCode.PRODUCT_SHARE_COMPARED,
                        own.productShare(),
                        bought.productShare(),
                        Unit.SHARE,
                        bought)
                : finding(
                        own.months() < bought.months(),
                        FrameworkCode.PRODUCTION_COMPARED,
                        own.months(),
                        bought.months(),
                        Unit.MONTHS,
                        bought);
    }

    private static Finding finding(
            boolean gains, FrameworkCode code, double own, double other, Unit unit, ProjectedStrategy bought) {
        return Finding.of(
                gains ? TestState.PASSED : TestState.FAILED,
                Explanation.of(code)
                        .putFacts("own", Fact.Figure.bounded(own, unit))
                        .putFacts("other", Fact.Figure.bounded(other, unit))
                        .word("strategy", bought.id().value()));
    }
}
