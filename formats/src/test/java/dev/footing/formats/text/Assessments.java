package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.outcome.ShareRange;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.CriterionRule;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.policy.Valuation;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.testkit.Fixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An assessment that is stated by hand, so that formats are tested without the core. */
public final class Assessments {
    private static final Evidence MADE_UP = Evidence.of(Grade.ASSUMED, "made up for tests");

    private Assessments() {}

    /** {@return two strategies for the reference startup; the second runs out of cash and has no return} */
    public static Assessment reference() {
        Startup startup = Fixtures.reference();
        return Assessment.builder()
                .startup(startup)
                .diagnosis(Diagnoses.unknown())
                .provenance(Provenance.builder()
                        .engine("1.2.3")
                        .calibration(calibration())
                        .policy(policy())
                        .addProviders(ProviderRecord.builder()
                                .id("acme")
                                .name("Acme")
                                .artifact("acme.jar")
                                .addStrategies(Fixtures.strategy("acme.one").info())
                                .build())
                        .hash("0123456789abcdef")
                        .build())
                .addProblems(Problem.ofProvider("broken.jar", "a fault", "must be loadable", "Mend it."))
                .addNotes(Explanation.of(Code.NO_ROUND_PLANNED).build())
                .verdict(verdict())
                .addStrategies(assessed("acme.one", "300000", OptionalDouble.empty()))
                .addStrategies(assessed("acme.two", "1260000.50", OptionalDouble.of(12.25)))
                .build();
    }

    /** {@return one strategy whose amounts in full are wider than a terminal} */
    public static Assessment wide() {
        return Assessment.builder()
                .from(reference())
                .strategies(List.of(assessed("acme.with-long-names", "5556431367000", OptionalDouble.empty())))
                .build();
    }

    /**
     * {@return the same with criteria that were handed over; each weighs 5 and gives the second strategy 1.5 points}
     */
    public static Assessment withCriteria(CustomCriterion... criteria) {
        Assessment plain = reference();
        return Assessment.builder()
                .from(plain)
                .provenance(Provenance.builder()
                        .from(plain.provenance())
                        .addCriteria(criteria)
                        .build())
                .strategies(plain.strategies().stream()
                        .map(one -> StrategyAssessment.builder()
                                .from(one)
                                .scorecard(new Scorecard(ImmutableList.<CriterionScore>builder()
                                        .addAll(one.scorecard().criteria())
                                        .addAll(Arrays.stream(criteria)
                                                .map(criterion -> new CriterionScore(
                                                        criterion.info(), 0.125, one.rank() == 1 ? 100 : 30, 5))
                                                .toList())
                                        .build()))
                                .build())
                        .toList())
                .build();
    }

    /** {@return a criterion that a program hands over} */
    public static CustomCriterion criterion(String id, String label) {
        return CustomCriterion.builder()
                .id(id)
                .label(label)
                .unit(Unit.COUNT)
                .curve(new Curve(8, 0.5, true))
                .weights(new PhaseWeights(5, 2.5, 0))
                .evidence(MADE_UP)
                .build();
    }

    private static StrategyAssessment assessed(String id, String engineering, OptionalDouble runway) {
        RoundOutcome.Builder round = RoundOutcome.builder()
                .pitch(0.25)
                .raiseProbability(runway.isPresent() ? 0 : 0.25)
                .valuation(new MoneyRange(usd("8000000"), usd("12000000")))
                .expectedValue(
                        runway.isPresent()
                                ? new MoneyRange(usd("0"), usd("0"))
                                : new MoneyRange(usd("2000000"), usd("3000000")));
        if (runway.isEmpty()) {
            round.returnOnInvested(new ShareRange(0, 0.5));
        }
        return StrategyAssessment.builder()
                .strategy(Fixtures.strategy(id).toBuilder()
                        .addNotQuantified("what nobody counted")
                        .build())
                .provider("acme")
                .rank(runway.isPresent() ? 2 : 1)
                .feasible(runway.isEmpty())
                .scorecard(scorecard())
                .addAllVetoes(
                        runway.isEmpty()
                                ? ImmutableList.of()
                                : ImmutableList.of(new VetoFinding(
                                        VetoRule.MANAGED_FORBIDDEN,
                                        Explanation.of(Code.VETO_MANAGED_FORBIDDEN)
                                                .build(),
                                        Explanation.of(Code.CHECK_THE_RULE).build())))
                .objective(objective(usd(engineering)))
                .plan(PlanOutcome.builder()
                        .timeToProductionMonths(1.5)
                        .productShare(0.9)
                        .productEngineerMonths(runway.isPresent() ? 57.6 : 129.6)
                        .unmetEngineerMonths(0)
                        .infrastructureEngineering(usd(engineering))
                        .productEngineering(usd("1000000"))
                        .platform(usd("18000"))
                        .incidentCost(usd("0"))
                        .complianceCost(usd("35000"))
                        .opportunityCost(usd("0"))
                        .revenue(usd("0"))
                        .addCashByMonth(usd("100000"), usd("-20000.25"))
                        .runwayMonths(runway)
                        .round(round.build())
                        .objective(objective(usd(engineering)).total())
                        .build())
                .build();
    }

    private static Scorecard scorecard() {
        return new Scorecard(Arrays.stream(Criterion.values())
                .map(criterion ->
                        new CriterionScore(criterion.info(), 0.5, 40, criterion == Criterion.ADAPTABILITY ? 20 : 10))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Verdict verdict() {
        return Verdict.builder()
                .kind(Verdict.Kind.RECOMMEND)
                .strategy(Fixtures.strategy("acme.one").id())
                .sourcing(Sourcing.MANAGED)
                .reason(Verdict.Reason.BEST)
                .margin(usd("1000.25"))
                .addBecause(Explanation.of(Code.AHEAD_OF_RIVAL)
                        .word("rival", "acme.two")
                        .amount("gain", usd("1000.25"))
                        .build())
                .addAgainst(Explanation.of(Code.NOT_IN_FIGURES)
                        .word("what", "what nobody counted")
                        .build())
                .addRevisitIf(Explanation.of(Code.NEAREST_THRESHOLD)
                        .word("threshold", "a gap that is too close to call")
                        .amount("left", usd("60000"))
                        .figure("reserve", 0.125, Unit.SHARE)
                        .word("of", "what engineers and today's bill cost")
                        .build())
                .build();
    }

    private static Calibration calibration() {
        Calibration.Builder builder = Calibration.builder()
                .id("test-world")
                .gapDelay(Ratio.of(0.4))
                .gapBuild(Ratio.of(0.2))
                .gapSteady(Ratio.of(0.6))
                .gapIncidents(Ratio.of(0.5))
                .growthElasticity(Share.of(0))
                .overlap(Share.of(0.5))
                .roundIntercept(-1)
                .roundSlope(0)
                .roundLogSlope(Estimate.fixed(0))
                .roundReferenceShare(1)
                .valuation(new Valuation.Lines(usdBig("1"), usdBig("2"), usdBig("3"), usdBig("4")));
        for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
            if (!parameter.path().equals("valuation.amount")
                    && !CalibrationParameters.ROUND_FORMS.subList(1, 4).contains(parameter.path())) {
                builder.putEvidence(parameter.path(), MADE_UP);
            }
        }
        return builder.build();
    }

    private static Policy policy() {
        Policy.Builder builder = Policy.builder()
                .id("test-rules")
                .margin(Share.of(0.5))
                .opportunityMultiple(Ratio.of(2))
                .discountRate(Ratio.of(0))
                .materiality(Share.of(0.02))
                .feasibleLasts(Share.of(0.9))
                .verdictLasts(Share.of(0.5))
                .verdictConfidence(Share.of(0.65))
                .informationWorth(Share.of(0.05))
                .growthUsers(Users.of(100_000))
                .marketFitUsers(Users.of(1_000))
                .growthAge(Months.of(36))
                .marketFitAge(Months.of(18));
        for (Criterion criterion : Criterion.values()) {
            double weight = criterion == Criterion.ADAPTABILITY ? 20 : 10;
            builder.putCriteria(
                    criterion, new CriterionRule(new Curve(0.5, 2, false), new PhaseWeights(weight, weight, weight)));
        }
        PolicyParameters.all().forEach(parameter -> builder.putEvidence(parameter.path(), MADE_UP));
        return builder.build();
    }

    private static Objective objective(Money engineering) {
        return Objective.of(
                CurrencyUnit.USD,
                Map.of(
                        ObjectivePart.INFRASTRUCTURE_ENGINEERING, engineering,
                        ObjectivePart.PLATFORM, usd("18000"),
                        ObjectivePart.COMPLIANCE, usd("35000")));
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static BigMoney usdBig(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
