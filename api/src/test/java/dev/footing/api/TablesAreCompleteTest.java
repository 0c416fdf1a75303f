package dev.footing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.BigMoneyProvider;
import org.junit.jupiter.api.Test;

class TablesAreCompleteTest {
    private static final ImmutableSet<String> NO_RANGE = ImmutableSet.of(
            "ProviderInfo.spiLevel", // whatever a plugin was compiled against; discovery judges it
            "Range.low", // any finite number; RangeTest
            "Range.high",
            "Fact.Amount.money", // any amount: computed, not stated
            "MoneyRange.low", // any amount in order; MoneyRangeTest
            "MoneyRange.high",
            "PlanOutcome.infrastructureEngineering", // any amounts in one currency; PlanOutcomeTest
            "PlanOutcome.productEngineering",
            "PlanOutcome.platform",
            "PlanOutcome.creditsUsed",
            "SimulatedOutcome.creditsUsed", // any amount
            "PlanOutcome.incidentCost",
            "PlanOutcome.complianceCost",
            "PlanOutcome.opportunityCost",
            "PlanOutcome.ruin",
            "PlanOutcome.revenue",
            "PlanOutcome.cashByMonth",
            "PlanOutcome.objective",
            "MoneyDistribution.mean", // any amount, spreads not negative, one currency; SimulatedOutcomeTest
            "MoneyDistribution.stdev",
            "MoneyDistribution.error",
            "MoneyPercentiles.p5", // any amounts in order
            "MoneyPercentiles.p25",
            "MoneyPercentiles.p50",
            "MoneyPercentiles.p75",
            "MoneyPercentiles.p95",
            "PairedDifference.mean", // any amount within its interval
            "PairedDifference.error",
            "PairedDifference.low",
            "PairedDifference.high",
            "BudgetAllocation.productEngineering", // any amounts in one currency; BudgetAllocationTest
            "BudgetAllocation.infrastructureEngineering",
            "BudgetAllocation.hosting",
            "Remedy.effort", // any work
            "StageForecast.month", // any month
            "StrategyBill.bill", // any amounts in one currency; DiagnosisTest
            "StrategyBill.engineering",
            "MoneyChange.mean", // any amount; error not negative; CourseOfActionTest
            "MoneyChange.error",
            "Provenance.seed", // any number will do
            "Objective.amounts", // computed, of any sign, in one currency; ObjectiveTest
            "Sensitivity.marginAtLow", // computed, of any sign
            "Sensitivity.marginAtHigh",
            "Sensitivity.importance", // not negative; SensitivityTest
            "Sensitivity.low", // finite and in order
            "Sensitivity.high",
            "TurnInterval.low",
            "TurnInterval.high",
            "Stretch.low",
            "Stretch.high",
            "Flip.changes", // the values of drivers, which check them
            "Confirmation.difference", // computed, of any sign
            "Confirmation.error", // not negative; SensitivityTest
            "Contribution.amount", // the sum of its parts; ContributionTest
            "EngineerFormula.base", // not negative; EntriesTest
            "EngineerFormula.perEngineer",
            "EngineerFormula.mostPerEngineer",
            "EvidenceCoverage.inputs", // counts; EvidenceCoverageTest
            "EvidenceCoverage.parameters",
            "EvidenceCoverage.estimates",
            "EvidenceCoverage.shares", // they sum to 1; EvidenceCoverageTest
            "EvidenceCoverage.restsOnAssumed", // a share
            "Multiple.times", // above 0; GroundsTest
            "RecordedResult.seed",
            "RecordedOption.objective", // any amount: computed, not stated
            "RecordedVerdict.margin",
            "RecordedVerdict.confidence", // a share
            "FigureDifference.from", // any amounts; FigureDifferenceTest
            "FigureDifference.to",
            "FigureDifference.parts",
            "MechanismDifference.objectives", // any amounts; MechanismDifferenceTest
            "SizeOfRun.listPrice", // computed, in one currency; SizeOfRunTest
            "SizeOfRun.load",
            "SizeOfRun.factor", // above 0; SizeOfRunTest
            "ValueType.Elements.size", // of a list that is described; zero is any size
            "VerdictCondition.worth", // above 0; VerdictTest
            "VerdictCondition.error", // not negative; VerdictTest
            "Chances.OfStrategy.chance", // shares that sum to 1; VerdictTest
            "Chances.OfDirection.chance",
            "Gate.least", // a share
            "BillMonth.accrual", // sums of any sign, in one currency; BillTest
            "BillMonth.list",
            "BillMonth.billed",
            "BillMonth.credits",
            "BillMonth.discounts",
            "BillMonth.tax",
            "BillMonth.committed",
            "BillMonth.unused",
            "BillMonth.purchases",
            "BillMonth.listEstimated",
            "BillMonth.components",
            "Bill.placedByCategory", // shares; BillTest
            "Bill.unplaced",
            "BillGrowth.likely", // within its interval; BillTest
            "BillGrowth.low",
            "BillGrowth.high",
            "BillGrowth.months",
            "BillFile.rows", // counts; BillTest
            "BillFile.kept",
            "BilledService.accrual", // any amount
            "ActualOutcome.month", // what was observed, each with its range; BacktestTest
            "ActualOutcome.cash",
            "ActualOutcome.users",
            "ActualOutcome.infrastructureShare",
            "Hits.hits", // counts, and an interval that holds their share; BacktestTest
            "Hits.cases",
            "Hits.low",
            "Hits.high",
            "MeanScore.mean", // finite and in order; BacktestTest
            "MeanScore.low",
            "MeanScore.high",
            "ReliabilityGroup.from", // shares
            "ReliabilityGroup.to",
            "ReliabilityGroup.said",
            "RoundScores.said",
            "BandCoverage.below", // among what is not within; BacktestTest
            "Backtest.cases", // counts
            "Backtest.refused",
            "Backtest.seed", // any number will do
            "Verdict.margin", // computed, of any sign
            "Verdict.marginError", // not negative; VerdictTest
            "ComponentShares.options", // how many were added up
            "ComponentShares.sum", // of shares, each with its range; what is no sum of parts is refused by check
            "Verdict.confidence", // a share
            "Verdict.evpi");

    private static final List<TypeToken<?>> NUMBERS = Stream.of(
                    Number.class, Measure.class, Estimate.class, MoneyEstimate.class, BigMoneyProvider.class)
            .<TypeToken<?>>map(TypeToken::of)
            .toList();

    @Test
    void no_numeric_attribute_is_missing_from_the_tables_and_none_is_made_up() throws IOException {
        Set<String> tested = new TreeSet<>(NO_RANGE);
        NumericTable.ALL.forEach(
                attribute -> assertThat(tested.add(attribute.id())).isTrue());
        AmountTable.ALL.forEach(
                attribute -> assertThat(tested.add(attribute.id())).isTrue());
        AmountTable.BESIDE_OTHERS.forEach(
                attribute -> assertThat(tested.add(attribute.id())).isTrue());
        WholeTable.ALL.forEach(
                attribute -> assertThat(tested.add(attribute.id())).isTrue());
        Set<String> found = new TreeSet<>();
        for (Class<?> type : PublicTypes.all()) {
            attributes(type).forEach(name -> found.add(PublicTypes.name(type) + "." + name));
        }
        assertThat(tested).isEqualTo(found);
    }

    private static Stream<String> attributes(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> number(TypeToken.of(component.getGenericType())))
                    .map(RecordComponent::getName);
        }
        if (!PublicTypes.generated(type)) {
            return Stream.of();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> number(TypeToken.of(method.getGenericReturnType())))
                .map(Method::getName)
                .filter(name -> PublicTypes.setters(type)
                        .anyMatch(setter -> setter.getName().equals(name)));
    }

    private static boolean number(TypeToken<?> type) {
        boolean holdsNumber = Splitter.onPattern("[<>, ]+")
                .omitEmptyStrings()
                .splitToStream(type.toString())
                .anyMatch(name -> name.matches("java\\.util\\.Optional(Double|Int|Long)") || number(name));
        return holdsNumber || NUMBERS.stream().anyMatch(number -> number.isSupertypeOf(type.wrap()));
    }

    private static boolean number(String name) {
        if (name.length() <= "double".length()) {
            return name.equals("double") || name.equals("int") || name.equals("long") || name.equals("float");
        }
        try {
            Class<?> type = Class.forName(name);
            return NUMBERS.stream().anyMatch(number -> number.isSupertypeOf(type));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
