package dev.footing.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.diagnosis.Remedy;
import dev.footing.api.diagnosis.RemedyCode;
import dev.footing.api.diagnosis.Severity;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.StrategyBill;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.diagnosis.TrapFinding;
import dev.footing.api.diagnosis.TrapState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.outcome.ShareRange;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.CeilingRule;
import dev.footing.api.policy.ConfidenceRule;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.CriterionRule;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.OpportunityMonths;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.startup.Team;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Values that tests start from. */
public final class Examples {
    public static final Evidence ASSUMED = Evidence.of(Grade.ASSUMED, "made up for a test");
    public static final Evidence PUBLISHED = Evidence.of(Grade.PUBLISHED, "a yearly report");

    private Examples() {}

    public static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }

    public static Money dollars(String amount) {
        return Money.parse("USD " + amount);
    }

    /** Says what is required and nothing else. */
    public static Startup minimal() {
        return Startup.builder()
                .name("Example")
                .budget(Budget.builder().cash(usd("2000000")).build())
                .team(Team.builder()
                        .engineers(8)
                        .monthlyCostPerEngineer(usd("12500"))
                        .build())
                .build();
    }

    /** Says something about every input of the table. */
    public static Startup full() {
        StartupDraft draft = StartupDraft.empty(CurrencyUnit.USD);
        Inputs.all().forEach(input -> set(draft, input, 0));
        return draft.build();
    }

    /** Says much, and no number of it holds another one down. */
    public static Startup roomy() {
        StartupDraft draft = StartupDraft.empty(CurrencyUnit.USD);
        Inputs.all().stream()
                .filter(input -> input != Inputs.INFRASTRUCTURE_ENGINEERS)
                .forEach(input -> set(draft, input, 0));
        return draft.set(Inputs.ENGINEERS, 1e6)
                .set(Inputs.HORIZON, 120)
                .set(Inputs.FUNDING_MONTH, 1)
                .set(Inputs.CURRENT_BILL, usd("0"))
                .build();
    }

    private static <T> void set(StartupDraft draft, Input<T> input, int which) {
        draft.set(input, value(input, which));
    }

    /** One of two values, 0 or 1, that an input may have and that are not its default. */
    public static <T> T value(Input<T> input, int which) {
        return input.type().cast(InputExamples.values(input).get(which));
    }

    public static StrategyInfo info() {
        return StrategyInfo.of("acme.racks", "Racks", Sourcing.SELF_RUN, "two sites");
    }

    /** An option for a component that says what is required and nothing else. */
    public static ComponentOption.Builder option() {
        return ComponentOption.builder()
                .component(Component.DATABASE)
                .sourcing(ComponentSourcing.MANAGED)
                .evidence(ASSUMED)
                .share(Share.of(0.2))
                .timeToProduction(Estimate.fixed(1))
                .buildEffort(Estimate.fixed(0.5))
                .steadyEffort(Estimate.fixed(0.1))
                .platformFixed(usd("4000"));
    }

    /** A strategy that says what is required and nothing else. */
    public static Strategy.Builder strategy() {
        return Strategy.builder()
                .info(info())
                .evidence(ASSUMED)
                .timeToProduction(Estimate.range(1, 2, 4))
                .buildEffort(Estimate.fixed(2))
                .steadyEffort(Estimate.range(0.5, 1, 2))
                .platformFixed(usd("4000"));
    }

    public static Valuation.Lines lines() {
        return new Valuation.Lines(usd("1"), usd("2"), usd("3"), usd("4"));
    }

    public static ExchangeRate euros() {
        return new ExchangeRate(CurrencyUnit.EUR, usd("1.08"), "a central bank", LocalDate.of(2026, 5, 4));
    }

    public static Valuation.Independent independent() {
        return new Valuation.Independent(new MoneyEstimate.LogNormal(usd("48000000"), 0.55));
    }

    /** Evidence for each parameter that a calibration with such a valuation has. */
    public static Map<String, Evidence> calibrationEvidence(boolean lines) {
        String other = lines ? "valuation.amount" : "valuation.l";
        return Maps.toMap(
                CalibrationParameters.all().stream()
                        .map(Parameter::path)
                        .filter(path -> !path.startsWith(other) && (lines || !path.startsWith("valuation.h")))
                        .filter(path ->
                                !CalibrationParameters.ROUND_FORMS.subList(1, 4).contains(path))
                        .toList(),
                path -> ASSUMED);
    }

    public static Calibration.Builder calibration() {
        return calibrationWithoutValuation().valuation(independent()).evidence(calibrationEvidence(false));
    }

    public static Calibration.Builder calibrationWithLines() {
        return calibrationWithoutValuation().valuation(lines()).evidence(calibrationEvidence(true));
    }

    private static Calibration.Builder calibrationWithoutValuation() {
        return Calibration.builder()
                .id("example-1")
                .gapDelay(Ratio.of(0.4))
                .gapBuild(Ratio.of(0.2))
                .gapSteady(Ratio.of(0.6))
                .gapIncidents(Ratio.of(0.5))
                .growthElasticity(Share.of(0))
                .overlap(Share.of(0.5))
                .roundIntercept(-1.8)
                .roundSlope(0.1)
                .roundLogSlope(Estimate.range(0, 0.4, 0.8))
                .roundReferenceShare(0.85)
                .sizeExponent(0.5)
                .sizeReference(usd("70000"))
                .sizeLow(0.25)
                .sizeHigh(3)
                .incidentRevenueShare(Ratio.of(0.2))
                .incidentPrior(2)
                .peakReference(2)
                .securityOnlyWithAudit(true)
                .familiarMonths(Months.of(6))
                .liveUsers(Users.of(50));
    }

    /** What every policy says, but for its id and its evidence. */
    public static Policy.Builder plainPolicy() {
        return Policy.builder()
                .margin(Share.of(0.75))
                .opportunityMultiple(Ratio.of(1.5))
                .discountRate(Ratio.of(0.1))
                .materiality(Share.of(0.02))
                .feasibleLasts(Share.of(0.9))
                .verdictLasts(Share.of(0.5))
                .verdictConfidence(Share.of(0.65))
                .informationWorth(Share.of(0.05))
                .criteria(criteria())
                .growthUsers(Users.of(100_000))
                .marketFitUsers(Users.of(1_000))
                .growthAge(Months.of(36))
                .marketFitAge(Months.of(18));
    }

    public static Policy.Builder policy() {
        return plainPolicy()
                .id("example-1")
                .evidence(Maps.toMap(
                        PolicyParameters.all().stream().map(Parameter::path).toList(), path -> ASSUMED))
                .roundShare(Share.of(0.3))
                .lastingTolerance(Share.of(0.04))
                .opportunityMonths(OpportunityMonths.ALL)
                .ruin(true)
                .stayingMayBeInsufficient(false)
                .ceiling(CeilingRule.BILL_WHERE_LIVE)
                .seedLimit(usd("9000000"))
                .revenueLimit(usd("200000"))
                .rankWhereMoneyEnds(true)
                .confidenceOf(ConfidenceRule.DIRECTION)
                .directionLead(Share.of(0.1))
                .discrepancy(0.5)
                .conditional(true)
                .hiresPerArea(Ratio.of(1))
                .hiringMonths(Months.of(3))
                .forbidsByComponent(true);
    }

    /** Every criterion weighs 10, the last one the rest. */
    public static ImmutableSortedMap<Criterion, CriterionRule> criteria() {
        return ImmutableSortedMap.copyOf(Maps.toMap(Arrays.asList(Criterion.values()), criterion -> {
            double weight = criterion == Criterion.ADAPTABILITY ? 20 : 10;
            return new CriterionRule(new Curve(0.5, 2, false), new PhaseWeights(weight, weight, weight));
        }));
    }

    public static Verdict.Builder verdict() {
        return Verdict.builder()
                .kind(Verdict.Kind.NO_FEASIBLE_OPTION)
                .addBecause(Explanation.of(Explanation.Code.NONE_LASTS).build())
                .addNextQuestions(
                        Explanation.of(Explanation.Code.NO_STRATEGY_PROPOSED).build());
    }

    public static StrategyAssessment.Builder assessed() {
        return StrategyAssessment.builder()
                .strategy(strategy().build())
                .provider("acme")
                .plan(plan().build())
                .objective(objective())
                .rank(1)
                .feasible(true)
                .scorecard(scorecard());
    }

    public static Remedy remedy() {
        return new Remedy(
                Explanation.of(RemedyCode.RELEASE_WEEKLY).build(),
                Owner.FOUNDERS,
                EngineerMonths.of(0.5),
                Explanation.of(RemedyCode.TELL_INVESTORS_DONE).build(),
                ASSUMED);
    }

    public static StrategyBill bill() {
        return new StrategyBill(StrategyId.of("a"), Sourcing.MANAGED, dollars("1"), dollars("2"));
    }

    public static RedFlagFinding.Builder redFlag(RedFlag flag) {
        return RedFlagFinding.builder()
                .flag(flag)
                .severity(Severity.MINOR)
                .reported(FlagState.UNKNOWN)
                .measured(FlagState.UNKNOWN)
                .remedy(remedy());
    }

    public static TrapFinding.Builder trap(Trap trap) {
        return TrapFinding.builder().trap(trap).state(TrapState.UNKNOWN).remedy(remedy());
    }

    /** Nothing is known. */
    public static Diagnosis.Builder diagnosis() {
        return Diagnosis.builder()
                .spiral(Spiral.builder().stage(SpiralStage.NONE).build())
                .redFlags(Arrays.stream(RedFlag.values())
                        .map(flag -> redFlag(flag).build())
                        .toList())
                .traps(Arrays.stream(Trap.values())
                        .map(trap -> trap(trap).build())
                        .toList());
    }

    public static Objective objective() {
        return Objective.of(term -> dollars("1"));
    }

    public static Provenance.Builder provenance() {
        return Provenance.builder()
                .engine("development")
                .calibration(calibration().build())
                .policy(policy().build())
                .hash("0");
    }

    public static Scorecard scorecard() {
        return new Scorecard(ImmutableList.of(new CriterionScore(Criterion.COST.info(), 0.5, 40, 10)));
    }

    /** A criterion that a program hands over. */
    public static CustomCriterion.Builder residency() {
        return CustomCriterion.builder()
                .id("acme.data-residency")
                .label("data residency")
                .unit(Unit.SHARE)
                .curve(new Curve(0, 1, false))
                .weights(new PhaseWeights(0, 5, 10))
                .evidence(ASSUMED);
    }

    public static RoundOutcome.Builder round() {
        return RoundOutcome.builder()
                .pitch(0.25)
                .raiseProbability(0.2)
                .valuation(new MoneyRange(dollars("8000000"), dollars("12000000")))
                .expectedValue(new MoneyRange(dollars("2000000"), dollars("3000000")))
                .returnOnInvested(new ShareRange(-0.5, 0.5));
    }

    public static PlanOutcome.Builder plan() {
        return PlanOutcome.builder()
                .timeToProductionMonths(2)
                .productShare(0.5)
                .productEngineerMonths(10)
                .unmetEngineerMonths(1)
                .infrastructureEngineering(dollars("100.10"))
                .productEngineering(dollars("200"))
                .platform(dollars("20.20"))
                .incidentCost(dollars("3"))
                .complianceCost(dollars("4"))
                .opportunityCost(dollars("5"))
                .revenue(dollars("6"))
                .cashByMonth(ImmutableList.of(dollars("70"), dollars("-8")))
                .runwayMonths(1.9)
                .round(round().build())
                .objective(dollars("9"));
    }
}
