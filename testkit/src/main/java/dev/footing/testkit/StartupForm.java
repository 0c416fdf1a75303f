package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Form.Kind;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * One startup, filled in input by input in the order of the table, so that an input that is added to the table is
 * generated without a change here unless it depends on another one.
 */
final class StartupForm {
    private static final ImmutableList<String> NAMES = ImmutableList.of(
            "Example",
            "x",
            "K\u00e4sek\u00f6nig & S\u00f6hne",
            "<b>\"Bold\"</b> 'n' co",
            "\u6771\u4eac \\ {}",
            "long ".repeat(59) + "name");
    private static final ImmutableList<String> PLACES = places();

    private static final ImmutableList<Input<?>> OF_A_STRATEGY =
            ImmutableList.of(Inputs.LIST_PRICE, Inputs.PAYMENTS, Inputs.SERIOUS_INCIDENTS);

    /**
     * What was added later is drawn from a stream of its own, so that the rest of a seed's startup stays what it was.
     */
    private static final ImmutableSet<Input<?>> LATER = Stream.concat(
                    Stream.of(
                            Inputs.CREDITS,
                            BillInputs.CREDITS_USED,
                            BillInputs.CREDITS_SEEN,
                            BillInputs.COMMITMENT,
                            BillInputs.COMMITMENT_UNUSED,
                            BillInputs.COMMITMENT_END,
                            BillInputs.BILL_GROWTH),
                    Inputs.all().stream()
                            .filter(input -> Stream.of(Component.values())
                                    .filter(component -> !component.isUsual())
                                    .anyMatch(component -> input.group().equals("/components/" + component.id()))))
            .collect(ImmutableSet.toImmutableSet());

    private Draws draws;
    private final List<StrategyId> strategies;
    private final StartupDraft draft = StartupDraft.empty();
    private final Map<String, Boolean> groups = new HashMap<>();
    private int horizon = Fixtures.minimal().budget().horizonMonths();
    private double engineers;
    private Draws later;
    private @Nullable BigMoney bill;
    private boolean onAStrategy;
    private boolean incidentsCounted;

    StartupForm(Draws draws, List<StrategyId> strategies) {
        this.draws = draws;
        this.later = draws;
        this.strategies = strategies;
    }

    Startup fillIn() {
        for (Input<?> input : Inputs.all()) {
            if (!LATER.contains(input) && stated(input)) {
                state(input);
            }
        }
        for (int i = draws.whole(0, 4); i > 0; i--) {
            draft.evidence(draws.pick(PLACES), draws.evidence());
        }
        draws = later;
        for (Input<?> input : LATER) {
            if (stated(input)) {
                state(input);
            }
        }
        return draft.build();
    }

    private boolean stated(Input<?> input) {
        if (input.presence() == Presence.REQUIRED) {
            return true;
        }
        if (input.equals(Inputs.CURRENT_STRATEGY) && strategies.isEmpty()) {
            return false;
        }
        if (OF_A_STRATEGY.contains(input) && !onAStrategy) {
            return false;
        }
        boolean group = input.group().isEmpty() || groups.computeIfAbsent(input.group(), any -> !draws.oneIn(4));
        if (input.equals(Inputs.OBSERVED_MONTHS) && incidentsCounted) {
            return true;
        }
        return group && (input.presence() == Presence.REQUIRED_IN_GROUP || !draws.oneIn(3));
    }

    private <T> void state(Input<T> input) {
        onAStrategy |= input.equals(Inputs.CURRENT_STRATEGY);
        incidentsCounted |= input.equals(Inputs.SERIOUS_INCIDENTS);
        draft.set(input, input.type().cast(value(input)));
    }

    private Object value(Input<?> input) {
        Kind kind = input.kind();
        return switch (kind) {
            case TEXT -> text(input);
            case DATE -> draws.day();
            case CHOICE -> input.choose(draws.pick(input.choices())).orElseThrow();
            case CHOICES -> input.equals(Inputs.MOTIVES) ? motives() : covered();
            case YES_NO -> draws.oneIn(2);
            case WHOLE -> whole(input);
            case NUMBER -> number(input);
            case AMOUNT -> amount(input);
            case ESTIMATE -> draws.estimate(range(input), UsualSize.of(input));
            case AMOUNT_ESTIMATE -> draws.amountEstimate(range(input), UsualSize.of(input));
            case TEXTS, AMOUNT_SPREAD, FIGURE ->
                throw new IllegalStateException("No input is written as " + kind + ".");
            case RECORDS -> records(input);
        };
    }

    /** What a component costs is a part of the bill, where that is stated. */
    private BigMoney amount(Input<?> input) {
        boolean part = input.id().startsWith("/components/");
        BigMoney amount = draws.amount(range(input), UsualSize.of(input));
        if (part && bill != null) {
            return bill.multipliedBy(BigDecimal.valueOf(later.between(0, 1.0 / Component.values().length)));
        }
        if (input.equals(Inputs.CURRENT_BILL) && amount.isPositive()) {
            bill = amount;
        }
        return amount;
    }

    private String text(Input<?> input) {
        if (input.equals(Inputs.CURRENCY)) {
            return draft.currency().getCode();
        }
        return input.equals(Inputs.CURRENT_STRATEGY) ? draws.pick(strategies).value() : draws.pick(NAMES);
    }

    private int whole(Input<?> input) {
        if (input.equals(Inputs.HORIZON)) {
            horizon = draws.wildly() || draws.oneIn(3)
                    ? draws.whole(1, (int) range(input).high())
                    : draws.whole(1, 6);
            return horizon;
        }
        if (input.equals(Inputs.FUNDING_MONTH)) {
            return draws.oneIn(3) ? horizon : draws.whole(1, horizon);
        }
        if (input.equals(Inputs.COMPLIANCE_MONTH)) {
            return draws.oneIn(4) ? draws.whole(1, (int) range(input).high()) : draws.whole(1, horizon);
        }
        return (int) draws.number(range(input), UsualSize.of(input));
    }

    private double number(Input<?> input) {
        if (input.equals(Inputs.INFRASTRUCTURE_ENGINEERS)) {
            return engineers * draws.pick(List.of(0.0, 0.125, 0.5, 1.0));
        }
        double number = draws.number(range(input), UsualSize.of(input));
        if (input.equals(Inputs.ENGINEERS)) {
            engineers = number;
            later = new Draws(Seeds.random(Double.doubleToLongBits(number)));
        }
        return number;
    }

    private ImmutableList<?> records(Input<?> input) {
        if (input.equals(Inputs.PAYMENTS)) {
            return payments();
        }
        if (input.equals(Inputs.CREDITS)) {
            return credits();
        }
        return input.equals(Inputs.CORRELATIONS) ? correlations() : plannedOptimizations();
    }

    private ImmutableList<Credit> credits() {
        ImmutableList.Builder<Credit> credits = ImmutableList.builder();
        for (int i = draws.whole(1, 3); i > 0; i--) {
            Sourcing sourcing = draws.pick(List.of(Sourcing.values()));
            String covered = strategies.isEmpty() || draws.oneIn(2)
                    ? sourcing.id()
                    : draws.pick(strategies).value();
            credits.add(new Credit(
                    draws.amount(Credit.AMOUNT, new UsualSize(1e3, 3.5e5)),
                    draws.whole(1, (int) Credit.MONTH.high()),
                    ImmutableList.of(covered)));
        }
        return credits.build();
    }

    private ImmutableList<Payment> payments() {
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        for (int i = draws.whole(1, 3); i > 0; i--) {
            int month = draws.whole(1, horizon);
            int until = draws.oneIn(2) ? month : draws.whole(month, (int) Payment.MONTH.high());
            payments.add(new Payment(
                    month,
                    until,
                    draws.amount(Payment.AMOUNT, new UsualSize(1e3, 1e6)),
                    draws.pick(List.of(PaymentCondition.values()))));
        }
        return payments.build();
    }

    private ImmutableSortedSet<Component> covered() {
        return ImmutableSortedSet.copyOf(draws.some(Component.usual()));
    }

    private ImmutableSortedSet<Motive> motives() {
        return ImmutableSortedSet.copyOf(draws.some(List.of(Motive.values())));
    }

    private ImmutableList<PlannedOptimization> plannedOptimizations() {
        return draws.some(List.of(OptimizationKind.values())).stream()
                .map(kind -> new PlannedOptimization(kind, draws.pick(List.of(NeedEvidence.values()))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Correlations of one common cause: inputs with loadings a and b, both below 1, have the correlation a*b between
     * their normals, and all pairs together are always possible. The rank correlation follows from that of the normals.
     */
    private ImmutableList<Correlation> correlations() {
        List<String> inputs = draws.some(
                Inputs.all().stream().filter(Input::uncertain).map(Input::id).toList());
        List<Double> loadings =
                inputs.stream().map(any -> draws.between(-0.99, 0.99)).toList();
        ImmutableList.Builder<Correlation> correlations = ImmutableList.builder();
        for (int i = 0; i < inputs.size(); i++) {
            for (int j = 0; j < i; j++) {
                double ofNormals = loadings.get(i) * loadings.get(j);
                double rank = 6 / StrictMath.PI * StrictMath.asin(ofNormals / 2);
                correlations.add(new Correlation(inputs.get(i), inputs.get(j), rank));
            }
        }
        return correlations.build();
    }

    private static Range range(Input<?> input) {
        return input.range().orElseThrow();
    }

    /** Inputs, and for each the group around it. */
    private static ImmutableList<String> places() {
        ImmutableList.Builder<String> places = ImmutableList.builder();
        for (Input<?> input : Inputs.all()) {
            places.add(input.id());
            if (!input.group().isEmpty()) {
                places.add(input.group());
            }
        }
        return places.build();
    }
}
