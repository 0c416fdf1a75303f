package dev.footing.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.PlannedOptimization;
import java.time.LocalDate;
import java.util.List;

/** Two values of each input that differ from its default and from each other. */
final class InputExamples {
    private InputExamples() {}

    static List<?> values(Input<?> input) {
        return switch (input.kind()) {
            case TEXT -> input == Inputs.CURRENCY ? List.of("USD", "USD") : List.of("first", "second");
            case DATE -> List.of(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 2));
            case CHOICE ->
                List.of(
                        input.choose(input.choices().get(0)).orElseThrow(),
                        input.choose(input.choices().get(1)).orElseThrow());
            case CHOICES ->
                input == Inputs.MOTIVES
                        ? List.of(ImmutableSortedSet.of(Motive.LEARNING), ImmutableSortedSet.of(Motive.CONTROL))
                        : List.of(ImmutableSortedSet.of(Component.CACHE), ImmutableSortedSet.of());
            case YES_NO -> List.of(true, false);
            case WHOLE -> input == Inputs.HORIZON ? List.of(24, 36) : List.of(12, 10);
            case NUMBER ->
                input == Inputs.ENGINEERS || input.range().orElseThrow().low() >= 1
                        ? List.of(8.0, 9.0)
                        : List.of(0.25, 0.5);
            case AMOUNT ->
                input == Inputs.CURRENT_BILL
                        ? List.of(Examples.usd("20000"), Examples.usd("20000.5"))
                        : input.id().startsWith("/components/")
                                ? List.of(Examples.usd("0.5"), Examples.usd("0.25"))
                                : List.of(Examples.usd("1000"), Examples.usd("1000.5"));
            case ESTIMATE -> List.of(Estimate.range(0.1, 0.2, 0.3), Estimate.fixed(0.25));
            case AMOUNT_ESTIMATE ->
                List.of(
                        MoneyEstimate.fixed(Examples.usd("100")),
                        MoneyEstimate.range(Examples.usd("1"), Examples.usd("2"), Examples.usd("3")));
            case TEXTS, AMOUNT_SPREAD, FIGURE -> throw new IllegalArgumentException(input + " has another form.");
            case RECORDS ->
                input == Inputs.CORRELATIONS
                        ? List.of(correlations(0.4), correlations(-0.4))
                        : input == Inputs.PAYMENTS
                                ? List.of(payments(PaymentCondition.STAYING), payments(PaymentCondition.LEFT))
                                : input == Inputs.CREDITS
                                        ? List.of(credits(6), credits(12))
                                        : List.of(planned(NeedEvidence.NONE), planned(NeedEvidence.MEASURED));
        };
    }

    private static ImmutableList<Correlation> correlations(double rank) {
        return ImmutableList.of(new Correlation("/usage/monthlyGrowth", "/usage/monthlyRevenuePerUser", rank));
    }

    private static ImmutableList<Payment> payments(PaymentCondition when) {
        return ImmutableList.of(new Payment(3, 5, Examples.usd("1000"), when));
    }

    private static ImmutableList<Credit> credits(int until) {
        return ImmutableList.of(Credit.of(Examples.usd("1000"), until));
    }

    private static ImmutableList<PlannedOptimization> planned(NeedEvidence evidence) {
        return ImmutableList.of(new PlannedOptimization(OptimizationKind.CACHE, evidence));
    }
}
