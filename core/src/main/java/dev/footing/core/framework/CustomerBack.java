package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.SAME_VELOCITY;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.FounderAnswers;
import dev.footing.api.startup.VelocityAnswer;
import dev.footing.core.statistics.Limits;
import java.util.Map;
import java.util.Optional;

/** What customers gain by the strategy that the startup is on: answered, and against the best that can be bought. */
final class CustomerBack {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Frame frame;

    CustomerBack(Frame frame) {
        this.frame = frame;
    }

    static Finding answered(FounderAnswers answers, CustomerBackQuestion question) {
        Optional<Boolean> answer = switch (question) {
            case SERVES_BETTER -> answers.servesBetter();
            case ACQUIRES_FASTER -> answers.acquiresFaster();
            case ENABLES_WANTED_FEATURES -> answers.enablesWantedFeatures();
            case SHORTENS_IDEA_TO_VALUE -> answers.shortensIdeaToValue();
        };
        return answer.map(gains -> gains
                        ? Finding.of(
                                TestState.PASSED, Say.that(FrameworkCode.CUSTOMERS_GAIN_BY, "question", question.id()))
                        : Finding.of(
                                TestState.FAILED,
                                Say.that(FrameworkCode.CUSTOMERS_NOT_GAIN_BY, "question", question.id())))
                .orElse(Finding.of(
                        TestState.UNKNOWN, Say.that(FrameworkCode.TEST_NOT_ANSWERED, "question", question.id())));
    }

    /** Of all four: any yes passes, four times no fails. */
    static Finding overall(Map<CustomerBackQuestion, Finding> each) {
        String gains = with(each, TestState.PASSED);
        String open = with(each, TestState.UNKNOWN);
        if (!gains.isEmpty()) {
            return Finding.of(TestState.PASSED, Say.that(FrameworkCode.CUSTOMERS_GAIN, "questions", gains));
        }
        return open.isEmpty()
                ? Finding.of(TestState.FAILED, Say.that(FrameworkCode.DO_NOT_BUILD))
                : Finding.of(TestState.UNKNOWN, Say.that(FrameworkCode.CUSTOMER_BACK_OPEN, "questions", open));
    }

    private static String with(Map<CustomerBackQuestion, Finding> each, TestState state) {
        return Say.ids(each.entrySet().stream()
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
        if (frame.current().isEmpty()) {
            return Finding.of(TestState.UNKNOWN, Say.that(FrameworkCode.TEST_WITHOUT_STRATEGY));
        }
        Projected own = frame.current().orElseThrow();
        return frame.boughtAlternative(own)
                .map(bought -> compare(question, own, bought))
                .orElse(Finding.of(TestState.UNKNOWN, Say.that(FrameworkCode.NO_BOUGHT_ALTERNATIVE)));
    }

    private Finding compare(CustomerBackQuestion question, Projected own, Projected bought) {
        return switch (question) {
            case SERVES_BETTER -> incidents(own, bought);
            case ACQUIRES_FASTER -> users(own, bought);
            case ENABLES_WANTED_FEATURES ->
                finding(
                        ProductVelocity.compare(own, bought) == VelocityAnswer.FASTER,
                        FrameworkCode.PRODUCT_WORK_COMPARED,
                        own.productEngineerMonths(),
                        bought.productEngineerMonths(),
                        Unit.ENGINEER_MONTHS,
                        bought);
            case SHORTENS_IDEA_TO_VALUE -> ideaToValue(own, bought);
        };
    }

    private static Finding incidents(Projected own, Projected bought) {
        double mine = MONTHS_OF_A_YEAR * own.signals().incidentRate();
        double theirs = MONTHS_OF_A_YEAR * bought.signals().incidentRate();
        return finding(mine < theirs, FrameworkCode.INCIDENTS_COMPARED, mine, theirs, Unit.COUNT, bought);
    }

    private Finding users(Projected own, Projected bought) {
        if (!frame.saysUsersToCome()) {
            return Finding.of(TestState.UNKNOWN, Say.that(FrameworkCode.USERS_NOT_SAID));
        }
        double mine = own.signals().meanUsers();
        double theirs = bought.signals().meanUsers();
        return finding(mine > theirs, FrameworkCode.USERS_COMPARED, mine, theirs, Unit.USERS, bought);
    }

    /** Before the launch by when it is in production, after it by how many work on ideas. */
    private Finding ideaToValue(Projected own, Projected bought) {
        return frame.situation().live()
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
            boolean gains, FrameworkCode code, double own, double other, Unit unit, Projected bought) {
        return Finding.of(
                gains ? TestState.PASSED : TestState.FAILED,
                Explanation.of(code)
                        .putFacts("own", Say.figure(own, unit))
                        .putFacts("other", Say.figure(other, unit))
                        .word("strategy", bought.id().value())
                        .build());
    }
}
