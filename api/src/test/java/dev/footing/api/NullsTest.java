package dev.footing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.AppliedOverride;
import dev.footing.api.assessment.SizeOfRun;
import dev.footing.api.backtest.BandCoverage;
import dev.footing.api.backtest.ObservedFigure;
import dev.footing.api.backtest.RoundScores;
import dev.footing.api.backtest.ScoredRules;
import dev.footing.api.backtest.UniformAdvice;
import dev.footing.api.backtest.UniformScore;
import dev.footing.api.bill.BillFile;
import dev.footing.api.bill.BillGrowth;
import dev.footing.api.bill.BilledService;
import dev.footing.api.description.ValueType;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.PoorReaction;
import dev.footing.api.diagnosis.ReactionWarning;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.framework.Advice;
import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.ComponentCheck;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.PostponementFinding;
import dev.footing.api.framework.PostponementRule;
import dev.footing.api.outcome.BudgetAllocation;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.ShareRange;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.CriterionRule;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.policy.RoundTiming;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.problem.Position;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.EngineerRange;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.record.Check;
import dev.footing.api.record.RecordedDiagnosis;
import dev.footing.api.record.RecordedOverride;
import dev.footing.api.record.RecordedProvider;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.ComparedStrategies;
import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.ComponentShares;
import dev.footing.api.strategy.Overridden;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Gate;
import dev.footing.api.verdict.VetoFinding;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NullsTest {
    private static final MoneyEstimate AMOUNT = MoneyEstimate.fixed(Examples.usd("1"));
    private static final List<Record> RECORDS = List.of(
            Share.of(1),
            Ratio.of(1),
            Users.of(1),
            Fte.of(1),
            Months.of(1),
            EngineerMonths.of(1),
            PerMonth.of(1),
            Range.of(0, 1, Unit.NONE),
            StrategyParameters.all().get(0),
            Form.of(Form.Kind.YES_NO),
            new ParameterOverride("margin", Optional.of(1.0), Optional.of(2.0), Grounds.of("told")),
            Grounds.of("told"),
            AppliedOverride.of(
                    AppliedOverride.Origin.POLICY,
                    new ParameterOverride("margin", Optional.of(1.0), Optional.of(2.0), Grounds.of("told"))),
            new Overridden(Examples.strategy().build(), ImmutableList.of()),
            new Overridden.ReplacedNumber(
                    new StrategyOverride(StrategyId.of("a"), "hires", Optional.of(2.0), "told"),
                    Optional.of(1.0),
                    Optional.of(2.0)),
            Multiple.times(2),
            new EngineerRange(EngineerFormula.of(1, 0), EngineerFormula.of(2, 0), EngineerFormula.of(3, 0)),
            new StrategyOverride(StrategyId.of("a"), "hires", Optional.of(2.0), "told"),
            new Position(1, 1),
            new Estimate.Fixed(1),
            new Estimate.Pert(1, 2, 3),
            new Estimate.LogNormal(1, 1),
            new MoneyEstimate.Fixed(Examples.usd("1")),
            new MoneyEstimate.Pert(Examples.usd("1"), Examples.usd("2"), Examples.usd("3")),
            new MoneyEstimate.LogNormal(Examples.usd("1"), 1),
            new RoundTiming(Share.of(0.2), Months.of(25), 0.7),
            Payment.inMonth(1, Examples.usd("1"), PaymentCondition.STAYING),
            Credit.of(Examples.usd("1"), 1),
            new Correlation("a", "b", 0),
            new PlannedOptimization(OptimizationKind.CACHE, NeedEvidence.NONE),
            new Ceiling(Users.of(1), Optional.of(Examples.usd("1"))),
            new ComponentShares(ComponentSourcing.MANAGED, 1, 1),
            StrategyId.of("a"),
            new SetupCost.Stated(AMOUNT),
            new SetupCost.Hardware(Examples.usd("1"), Ratio.of(1), Estimate.fixed(1)),
            Examples.lines(),
            Examples.independent(),
            new Curve(0, 1, false),
            new PhaseWeights(1, 1, 1),
            new CriterionRule(new Curve(0, 1, false), new PhaseWeights(1, 1, 1)),
            Examples.euros(),
            Criterion.COST.info(),
            new CriterionScore(Criterion.COST.info(), 1, 1, 1),
            Examples.scorecard(),
            new VetoFinding(
                    VetoRule.MANAGED_FORBIDDEN,
                    Explanation.of(Explanation.Code.VETO_MANAGED_FORBIDDEN).build(),
                    Explanation.of(Explanation.Code.CHECK_THE_RULE).build()),
            Finding.none(),
            AnsweredFinding.none(),
            new ComponentCheck(Component.CACHE, ImmutableList.of(), Finding.none()),
            new PostponementFinding(
                    PostponementRule.NO_CACHE_BEFORE_MEASUREMENT, Advice.NOT_PLANNED, ImmutableList.of()),
            new Fact.Word("a"),
            new Fact.Figure(1, Unit.NONE),
            new Fact.Amount(Examples.dollars("1")),
            new Fact.Price(1, Unit.MONEY, CurrencyUnit.USD),
            new Fact.Phrase(Explanation.of(PhraseCode.THE_TEAM).build()),
            new BudgetAllocation(Examples.dollars("1"), Examples.dollars("1"), Examples.dollars("1")),
            new MoneyRange(Examples.dollars("1"), Examples.dollars("2")),
            new ShareRange(0, 1),
            SimulationExamples.distribution(),
            SimulationExamples.amounts(Examples.dollars("1")),
            SimulationExamples.percentiles(Examples.dollars("1")),
            SimulationExamples.difference(),
            SimulationExamples.probability(),
            SimulationExamples.published(),
            Examples.remedy(),
            new ReactionWarning(
                    PoorReaction.WEEKEND_HEROICS,
                    Explanation.of(DiagnosisCode.WEEKENDS_UNCOUNTED).build()),
            Examples.bill(),
            Examples.diagnosis().build().ids(),
            RecoveryExamples.change(),
            RecoveryExamples.gain("1"),
            RecoveryExamples.step(1, 2),
            RecoveryExamples.month(1, true),
            RecoveryExamples.lastSwitch(true),
            Examples.objective(),
            SensitivityExamples.confirmation(),
            new TurnInterval(1, 2),
            new Chances.OfStrategy(SensitivityExamples.ONE, Share.of(1)),
            new Chances.OfDirection(Direction.STAY, Share.of(1)),
            new Gate(Direction.STAY, Share.of(0.6)),
            SensitivityExamples.breakEven(),
            SensitivityExamples.crossings(1, 2),
            new BreakEven.Always(1, 2, SensitivityExamples.ONE),
            new BreakEven.Undefined(BreakEven.Reason.EQUAL),
            new TurningPoint.At(1, SensitivityExamples.ONE),
            new TurningPoint.Never(1, 2),
            new TurningPoint.Undefined(BreakEven.Reason.EQUAL),
            SensitivityExamples.basis(),
            SensitivityExamples.contribution(),
            SensitivityExamples.attribution(),
            new ComparedStrategies(SensitivityExamples.ONE, StrategyId.of("b"), SensitivityExamples.contribution()),
            (Record) ValueType.text(),
            (Record) ValueType.words(List.of("a")),
            (Record) ValueType.parts(Probability.DESCRIPTION),
            (Record) ValueType.list(ValueType.text()),
            (Record) ValueType.byName(ValueType.text()),
            (Record) ValueType.share(),
            new ValueType.Formed(Form.of(Form.Kind.YES_NO), Unit.NONE),
            new ValueType.Named("a", ValueType.text()),
            RecordExamples.trigger(),
            new RecordedDiagnosis(SpiralStage.NONE, ImmutableSortedSet.of()),
            new RecordedOverride("margin", Grounds.of("told")),
            RecordExamples.rules(),
            new RecordedProvider("acme", "acme.jar"),
            RecordExamples.wire(Check.Outcome.HOLDS),
            RecordExamples.finding(Check.Outcome.WATCH),
            RecordExamples.check(Check.Outcome.HOLDS, Check.Outcome.WATCH),
            RecordExamples.change(),
            RecordExamples.figure(),
            RecordExamples.difference(),
            RecordExamples.mechanism(),
            RecordExamples.turn(),
            new Chances.OfStrategy(StrategyId.of("a"), Share.of(1)),
            new Chances.OfDirection(Direction.STAY, Share.of(1)),
            new SizeOfRun(Examples.dollars("1"), Examples.dollars("2"), 3),
            WhatIfExamples.supposition(),
            WhatIfExamples.pair(),
            WhatIfExamples.strategy(),
            WhatIfExamples.single(),
            new BillFile("a.csv", 2, 1, "00"),
            new BillGrowth(0.1, 0, 0.2, 4, true),
            new BilledService("a", "cache", "1 (name)", BigMoney.zero(CurrencyUnit.USD)),
            BacktestExamples.HITS,
            BacktestExamples.MEAN,
            BacktestExamples.SCORES,
            BacktestExamples.GROUP,
            new UniformScore(UniformAdvice.STAY, BacktestExamples.HITS),
            new BandCoverage(ObservedFigure.CASH, BacktestExamples.HITS, 1),
            new RoundScores(
                    0.3, BacktestExamples.HITS, BacktestExamples.SCORES, ImmutableList.of(BacktestExamples.GROUP)),
            new ScoredRules("1", "field-2026", "00", "default-2", "11"));

    static Stream<Arguments> setters() throws IOException {
        return PublicTypes.all().stream()
                .filter(PublicTypes::generated)
                .flatMap(type -> PublicTypes.setters(type)
                        .filter(setter -> !setter.getParameterTypes()[0].isPrimitive())
                        .map(setter -> Arguments.of(PublicTypes.name(type), setter)));
    }

    static List<Record> records() {
        return RECORDS;
    }

    @ParameterizedTest
    @MethodSource("setters")
    void a_builder_refuses_null_and_names_it(String type, Method setter) throws ReflectiveOperationException {
        Object builder = builder(setter.getDeclaringClass(), type);
        setter.setAccessible(true);
        Throwable refused = cause(catchThrowable(() -> setter.invoke(builder, (Object) null)));
        assertThat(refused).isInstanceOf(NullPointerException.class);
        Class<?> parameter = setter.getParameterTypes()[0];
        boolean ofOneValue = Stream.of("from", "add", "put").noneMatch(setter.getName()::startsWith)
                && Stream.of(Iterable.class, Map.class).noneMatch(many -> many.isAssignableFrom(parameter));
        if (ofOneValue) {
            assertThat(refused).message().contains(setter.getParameters()[0].getName());
        }
    }

    @Test
    void the_records_here_are_all_there_are() throws IOException {
        assertThat(RECORDS.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(PublicTypes.all().stream().filter(Class::isRecord).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_refuses_null_and_names_it(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = sample.getClass().getDeclaredConstructor(types);
        for (int i = 0; i < components.length; i++) {
            Object[] values = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                values[j] = components[j].getAccessor().invoke(sample);
            }
            assertThat(constructor.newInstance(values)).isEqualTo(sample);
            if (!types[i].isPrimitive()) {
                values[i] = null;
                assertThat(cause(catchThrowable(() -> constructor.newInstance(values))))
                        .isInstanceOf(NullPointerException.class)
                        .message()
                        .containsAnyOf(components[i].getName(), "setupCost", "median");
            }
        }
    }

    private static Object builder(Class<?> declaring, String type) throws ReflectiveOperationException {
        Class<?> owner = Class.forName(declaring.getPackageName() + "." + type);
        Constructor<?> constructor = Class.forName(owner.getName() + "$Builder").getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    }
}
