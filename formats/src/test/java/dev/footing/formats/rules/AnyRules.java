package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerRange;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Phase;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.testkit.Seeds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Policies and calibrations that a seed gives: whole, and as overrides of {@link #base}. */
public final class AnyRules {
    private final RandomGenerator random;

    private AnyRules(long seed) {
        this.random = Seeds.random(seed);
    }

    /** The policy that overrides stand on; always the same. */
    public static Policy base() {
        return new AnyRules(0).whole("base-1");
    }

    /** The calibration that overrides stand on; always the same. */
    public static Calibration world() {
        return new AnyRules(0).world("world-1");
    }

    public static Policy policy(long seed) {
        AnyRules any = new AnyRules(seed);
        Policy made = seed % 2 == 0 ? any.whole("made-" + seed) : any.overriding("made-" + seed);
        Policy replacing = any.random.nextBoolean() ? any.withStrategies(made) : made;
        return any.random.nextBoolean()
                ? Policy.builder().from(replacing).exchangeRate(any.rate()).build()
                : replacing;
    }

    public static Calibration calibration(long seed) {
        AnyRules any = new AnyRules(seed);
        Calibration made = seed % 2 == 0 ? any.world("made-" + seed) : any.overridingWorld("made-" + seed);
        return Calibration.builder()
                .from(made)
                .strategyOverrides(any.strategyOverrides())
                .build();
    }

    private Policy whole(String id) {
        PolicyDraft draft = PolicyDraft.empty(id);
        for (Parameter<Policy> parameter : PolicyParameters.all()) {
            draft.set(parameter.path(), entry(parameter), evidence());
        }
        return weighed(draft).build();
    }

    /** Curves lead from below to above, so that they may be logarithmic. */
    private Object entry(Parameter<Policy> parameter) {
        if (parameter.path().endsWith(".zeroAt")) {
            return 0.125 + random.nextDouble();
        }
        return parameter.path().endsWith(".hundredAt") ? (Object) (2 + random.nextDouble()) : value(parameter.form());
    }

    private PolicyDraft weighed(PolicyDraft draft) {
        for (Phase phase : Phase.values()) {
            int left = 100;
            for (Criterion criterion : Criterion.values()) {
                boolean last = criterion == Criterion.ADAPTABILITY;
                int weight = last ? left : random.nextInt(1 + left / 2);
                left -= weight;
                draft.set("criteria." + criterion.id() + ".weight." + phase.id(), (double) weight, evidence());
            }
        }
        return draft;
    }

    private Policy overriding(String id) {
        PolicyDraft draft = PolicyDraft.of(base(), id);
        for (Parameter<Policy> parameter : PolicyParameters.all()) {
            if (!parameter.path().contains(".weight.") && random.nextInt(4) == 0) {
                draft.override(parameter.path(), entry(parameter), grounds());
            }
        }
        return draft.build();
    }

    private ExchangeRate rate() {
        BigMoney rate = BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4));
        return new ExchangeRate(CurrencyUnit.of(pick(List.of("EUR", "INR"))), rate, reason(), LocalDate.of(2026, 5, 4));
    }

    private Policy withStrategies(Policy policy) {
        return Policy.builder()
                .from(policy)
                .strategyOverrides(strategyOverrides())
                .build();
    }

    private ImmutableList<StrategyOverride> strategyOverrides() {
        ImmutableList.Builder<StrategyOverride> some = ImmutableList.builder();
        for (var parameter : StrategyParameters.all()) {
            if (!parameter.path().startsWith("setupCost.") && random.nextInt(3) == 0) {
                some.add(new StrategyOverride(
                        StrategyId.of("acme.one"),
                        parameter.path(),
                        Optional.of(replacement(parameter.form())),
                        grounds()));
            }
        }
        return some.build();
    }

    private Object replacement(Form form) {
        if (Multiple.isOf(form) && random.nextInt(4) == 0) {
            return Multiple.times(0.1 + random.nextDouble());
        }
        if (!StrategyOverride.countsWork(form) || random.nextBoolean()) {
            return value(form);
        }
        return form.kind() == Form.Kind.ESTIMATE && random.nextBoolean()
                ? new EngineerRange(formula(), formula(), formula())
                : formula();
    }

    private EngineerFormula formula() {
        EngineerFormula formula = EngineerFormula.of(random.nextInt(3), random.nextDouble());
        return random.nextBoolean() ? formula : formula.atMostPerEngineer(random.nextDouble());
    }

    private Grounds grounds() {
        return switch (random.nextInt(3)) {
            case 0 -> Grounds.of(reason());
            case 1 -> Grounds.of(evidence());
            default -> new Grounds(reason(), evidence());
        };
    }

    private Calibration world(String id) {
        CalibrationDraft draft = CalibrationDraft.empty(id);
        boolean lines = random.nextBoolean();
        String intercept = CalibrationParameters.ROUND_FORMS.get(0);
        boolean byMonth = random.nextBoolean();
        for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
            boolean line = parameter.form().kind() == Form.Kind.AMOUNT;
            boolean valuation = parameter.path().startsWith("valuation.");
            boolean round = CalibrationParameters.ROUND_FORMS.contains(parameter.path());
            if ((!valuation || line == lines)
                    && (!round || byMonth != parameter.path().equals(intercept))) {
                draft.set(parameter.path(), value(parameter.form()), evidence());
            }
        }
        if (random.nextBoolean()) {
            draft.publish(new PublishedFigure("acme.one", -0.5, random.nextDouble(), 0, 0.5, evidence()));
        }
        return draft.build();
    }

    private Calibration overridingWorld(String id) {
        CalibrationDraft draft = CalibrationDraft.of(world(), id);
        for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
            boolean there = parameter.get(world()).isPresent();
            if (there && random.nextInt(3) == 0) {
                draft.override(parameter.path(), value(parameter.form()), grounds());
            }
        }
        return draft.build();
    }

    private Object value(Form form) {
        return switch (form.kind()) {
            case NUMBER -> number(form);
            case WHOLE -> 1 + random.nextInt(9);
            case YES_NO -> random.nextBoolean();
            case AMOUNT -> money();
            case ESTIMATE -> estimate(form);
            case AMOUNT_ESTIMATE ->
                random.nextBoolean()
                        ? MoneyEstimate.fixed(money())
                        : new MoneyEstimate.LogNormal(money(), random.nextDouble());
            case AMOUNT_SPREAD -> new MoneyEstimate.LogNormal(money(), random.nextDouble());
            case CHOICE -> form.constant(pick(form.words())).orElseThrow();
            case CHOICES -> ImmutableSortedSet.of(pick(List.of(ExpertiseArea.values())));
            case TEXTS -> ImmutableList.of("one \"line\"", "another");
            default -> throw new IllegalArgumentException("No parameter that is stated is a " + form.kind() + ".");
        };
    }

    private double number(Form form) {
        Range range = form.range().orElseThrow();
        boolean end = random.nextInt(8) == 0 && range.high() < 1e300;
        return end ? range.high() : Math.max(range.low(), 0) + (1e-3 + random.nextDouble()) / 2;
    }

    private Estimate estimate(Form form) {
        double one = number(form);
        return switch (random.nextInt(3)) {
            case 0 -> Estimate.fixed(one);
            case 1 -> Estimate.logNormal(one, random.nextDouble());
            default -> Estimate.range(one / 2, one * 0.75, one);
        };
    }

    private BigMoney money() {
        return BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(4)));
    }

    private Evidence evidence() {
        Evidence.Builder evidence = Evidence.builder()
                .grade(pick(List.of(Grade.MEASURED, Grade.PUBLISHED, Grade.DERIVED, Grade.REPORTED, Grade.ASSUMED)))
                .source("a source, page " + random.nextInt(9));
        if (random.nextBoolean()) {
            evidence.sample(random.nextInt(1, 500) + " bills");
        }
        return random.nextBoolean() ? evidence.date(LocalDate.of(2024, 6, 1)).build() : evidence.build();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String reason() {
        return "told on day " + random.nextInt(99);
    }
}
