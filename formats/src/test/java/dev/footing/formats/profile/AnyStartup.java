package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.CurrentPlatform;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Startups that state any of the inputs, with values from all over their ranges. */
public final class AnyStartup {
    private static final List<String> TEXTS = List.of(
            "a",
            "\"quoted\" \\ /",
            "\u00c4rger & S\u00f6hne <b>",
            "\u4e2d\u6587 \ud83d\ude80",
            "half \ud83d",
            "\u200bx\u2028");
    private static final List<String> PLACES = ImmutableList.copyOf(InputGroup.ROOT.places());

    private static final List<Grade> GRADES_OF_STATEMENTS =
            List.of(Grade.MEASURED, Grade.PUBLISHED, Grade.REPORTED, Grade.ASSUMED);

    private static final List<Input<?>> OF_A_STRATEGY =
            List.of(Inputs.LIST_PRICE, Inputs.PAYMENTS, Inputs.SERIOUS_INCIDENTS);

    private final SplittableRandom random;

    public AnyStartup(SplittableRandom random) {
        this.random = random;
    }

    public Startup next() {
        int percent = random.nextInt(101);
        Set<Input<?>> chosen = new HashSet<>();
        for (Input<?> input : Inputs.all()) {
            if (input.presence() == Presence.REQUIRED || random.nextInt(100) < percent) {
                chosen.add(input);
                Inputs.all().stream()
                        .filter(other -> other.presence() == Presence.REQUIRED_IN_GROUP)
                        .filter(other -> other.group().equals(input.group()))
                        .forEach(chosen::add);
            }
        }
        if (OF_A_STRATEGY.stream().anyMatch(chosen::contains)) {
            chosen.add(Inputs.CURRENT_STRATEGY);
            chosen.add(Inputs.OBSERVED_MONTHS);
        }
        StartupDraft draft = StartupDraft.empty(CurrencyUnit.USD);
        Inputs.all().stream().filter(chosen::contains).forEach(input -> state(draft, input));
        for (int i = random.nextInt(6); i > 0; i--) {
            String place = PLACES.get(random.nextInt(PLACES.size()));
            boolean stated = Inputs.find(place).filter(chosen::contains).isPresent();
            draft.evidence(place, evidence(one(stated ? GRADES_OF_STATEMENTS : List.of(Grade.values()))));
        }
        Startup startup = draft.build();
        return startup.current().isEmpty() && random.nextInt(5) == 0
                ? startup.toBuilder().current(CurrentPlatform.builder().build()).build()
                : startup;
    }

    private <T> void state(StartupDraft draft, Input<T> input) {
        Optional<T> standsIn = random.nextInt(4) == 0 ? input.defaultFor(Samples.smallest()) : Optional.empty();
        draft.set(input, standsIn.orElseGet(() -> input.type().cast(value(input))));
    }

    private Object value(Input<?> input) {
        return switch (input.kind()) {
            case TEXT -> input == Inputs.CURRENCY ? "USD" : text();
            case DATE -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_573));
            case CHOICE -> input.choose(one(input.choices())).orElseThrow();
            case CHOICES ->
                input == Inputs.MOTIVES
                        ? ImmutableSortedSet.copyOf(some(Motive.values()))
                        : ImmutableSortedSet.copyOf(some(Component.values()));
            case YES_NO -> random.nextBoolean();
            case WHOLE -> whole(input);
            case NUMBER -> number(input);
            case AMOUNT -> amount(input);
            case ESTIMATE -> estimate(input);
            case AMOUNT_ESTIMATE -> amounts(input);
            case TEXTS, AMOUNT_SPREAD, FIGURE -> throw new IllegalStateException(input + " has another form.");
            case RECORDS -> records(input);
        };
    }

    private String text() {
        return one(TEXTS) + random.nextInt(100);
    }

    /** A round lies within every horizon. */
    private int whole(Input<?> input) {
        Range range = input.range().orElseThrow();
        int low = input == Inputs.HORIZON ? 18 : (int) range.low();
        int high = input == Inputs.FUNDING_MONTH ? 18 : (int) range.high();
        return random.nextInt(low, high + 1);
    }

    /** Those who run the infrastructure are no more than the engineers. */
    private double number(Input<?> input) {
        Range range = input.range().orElseThrow();
        double low = input == Inputs.ENGINEERS ? 1 : range.low();
        double high = input == Inputs.INFRASTRUCTURE_ENGINEERS ? 1 : range.high();
        double value = low + random.nextDouble() * (Math.min(high, 1e9) - low);
        return random.nextBoolean() ? value : Math.ceil(value);
    }

    private BigMoney amount(Input<?> input) {
        Range range = input.range().orElseThrow();
        BigDecimal value = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), random.nextInt(-6, 12));
        if (input == Inputs.CURRENT_BILL) {
            value = value.movePointLeft(2).add(BigDecimal.valueOf(1e14));
        } else if (input.id().startsWith("/components/")) {
            value = value.movePointLeft(4);
        }
        boolean negative = range.low() < 0 && random.nextBoolean();
        return BigMoney.of(CurrencyUnit.USD, negative ? value.negate() : value);
    }

    private Estimate estimate(Input<?> input) {
        Range range = input.range().orElseThrow();
        double[] points = random.doubles(3, range.low(), Math.min(range.high(), 1e6))
                .sorted()
                .toArray();
        return switch (random.nextInt(3)) {
            case 0 -> Estimate.fixed(points[0]);
            case 1 -> Estimate.range(points[0], points[1], points[2]);
            default -> Estimate.logNormal(Math.max(points[2], 1e-3), random.nextDouble() * 3);
        };
    }

    private MoneyEstimate amounts(Input<?> input) {
        List<BigMoney> points =
                Stream.generate(() -> amount(input)).limit(3).sorted().toList();
        return switch (random.nextInt(3)) {
            case 0 -> MoneyEstimate.fixed(points.get(0));
            case 1 -> MoneyEstimate.range(points.get(0), points.get(1), points.get(2));
            default -> MoneyEstimate.logNormal(points.get(1), random.nextDouble() * 3);
        };
    }

    private ImmutableList<?> records(Input<?> input) {
        if (input == Inputs.PAYMENTS) {
            return ImmutableList.of(
                    Payment.inMonth(random.nextInt(1, 121), amount(Inputs.CASH), PaymentCondition.STAYING),
                    new Payment(2, random.nextInt(2, 121), amount(Inputs.CASH), PaymentCondition.LEFT));
        }
        if (input == Inputs.CREDITS) {
            return ImmutableList.of(
                    Credit.of(amount(Inputs.CASH).plus(1), random.nextInt(1, 121)),
                    new Credit(
                            amount(Inputs.CASH).plus(1),
                            random.nextInt(1, 121),
                            ImmutableList.of("hybrid", "acme.racks", "managed")));
        }
        return input == Inputs.CORRELATIONS ? correlations() : optimizations();
    }

    private ImmutableList<PlannedOptimization> optimizations() {
        return some(OptimizationKind.values()).stream()
                .map(kind -> new PlannedOptimization(kind, one(Arrays.asList(NeedEvidence.values()))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Weak ones, which can always hold at once. */
    private ImmutableList<Correlation> correlations() {
        List<Input<?>> inputs = Inputs.all().stream().filter(Input::uncertain).toList();
        ImmutableList.Builder<Correlation> all = ImmutableList.builder();
        for (int i = 0; i < inputs.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextBoolean()) {
                    all.add(new Correlation(inputs.get(i).id(), inputs.get(j).id(), random.nextDouble() * 0.4 - 0.2));
                }
            }
        }
        return all.build();
    }

    private Evidence evidence(Grade grade) {
        Evidence.Builder evidence = Evidence.builder().grade(grade).source(text() + "\n");
        if (grade != Grade.DEFAULT && random.nextBoolean()) {
            evidence.sample(random.nextInt(500) + " bills");
        }
        return random.nextBoolean()
                ? evidence.build()
                : evidence.date(LocalDate.ofEpochDay(random.nextInt(20_000))).build();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> List<T> some(T[] from) {
        return Arrays.stream(from).filter(any -> random.nextBoolean()).toList();
    }
}
