package dev.footing.api;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Position;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Commitment;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.CreditUse;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import java.util.function.IntFunction;

/** Every attribute that is a whole number, with the values that it may have. */
final class WholeTable {
    /**
     * One whole number.
     *
     * @param id type and accessor
     * @param name what a message calls it
     * @param low the lowest value
     * @param high the highest value
     * @param build makes a value that has the number
     */
    record Attribute(String id, String name, int low, int high, IntFunction<Object> build) {
        @Override
        public String toString() {
            return id;
        }
    }

    static final ImmutableList<Attribute> ALL = ImmutableList.of(
            new Attribute(
                    "Budget.horizonMonths",
                    "horizonMonths",
                    1,
                    120,
                    v -> Budget.builder()
                            .cash(Examples.usd("1"))
                            .horizonMonths(v)
                            .build()),
            new Attribute("Funding.month", "month", 1, 120, Funding::inMonth),
            new Attribute(
                    "Payment.month",
                    "month",
                    1,
                    120,
                    v -> new Payment(v, Math.max(v, 1), Examples.usd("1"), PaymentCondition.LEFT)),
            new Attribute(
                    "Payment.untilMonth",
                    "untilMonth",
                    1,
                    120,
                    v -> new Payment(1, v, Examples.usd("1"), PaymentCondition.LEFT)),
            new Attribute(
                    "CreditUse.monthsSeen",
                    "monthsSeen",
                    1,
                    120,
                    v -> CreditUse.builder()
                            .monthly(Examples.usd("1"))
                            .monthsSeen(v)
                            .build()),
            new Attribute(
                    "Commitment.untilMonth",
                    "untilMonth",
                    1,
                    120,
                    v -> Commitment.builder()
                            .monthly(Examples.usd("1"))
                            .untilMonth(v)
                            .build()),
            new Attribute("Credit.untilMonth", "untilMonth", 1, 120, v -> Credit.of(Examples.usd("1"), v)),
            new Attribute(
                    "Observations.seriousIncidents",
                    "seriousIncidents",
                    0,
                    1_000,
                    v -> Observations.builder().seriousIncidents(v).build()),
            new Attribute("ComplianceDemand.month", "month", 1, 1_200, ComplianceDemand::inMonth),
            new Attribute(
                    "Observations.securityIncidents",
                    "securityIncidents",
                    0,
                    1_000_000,
                    v -> Observations.builder().securityIncidents(v).build()),
            new Attribute(
                    "Strategy.hiringDelayMonths",
                    "hiringDelayMonths",
                    0,
                    1_200,
                    v -> Examples.strategy().hiringDelayMonths(v).build()),
            new Attribute(
                    "Strategy.complianceMonths",
                    "complianceMonths",
                    1,
                    1_200,
                    v -> Examples.strategy().complianceMonths(v).build()),
            new Attribute(
                    "ComponentOption.complianceMonths",
                    "complianceMonths",
                    1,
                    1_200,
                    v -> Examples.option().complianceMonths(v).build()),
            new Attribute(
                    "StrategyAssessment.rank",
                    "rank",
                    1,
                    1_000_000,
                    v -> Examples.assessed().rank(v).build()),
            new Attribute(
                    "Provenance.trials",
                    "trials",
                    1,
                    1_000_000_000,
                    v -> Examples.provenance().seed(1).trials(v).build()),
            new Attribute(
                    "PlannedAction.fromWeek",
                    "fromWeek",
                    1,
                    520,
                    v -> RecoveryExamples.action().fromWeek(v).build()),
            new Attribute(
                    "PlannedAction.toWeek",
                    "toWeek",
                    1,
                    520,
                    v -> RecoveryExamples.action().toWeek(v).build()),
            new Attribute("Step.fromWeek", "fromWeek", 1, 520, v -> RecoveryExamples.step(v, 520)),
            new Attribute("Step.toWeek", "toWeek", 1, 520, v -> RecoveryExamples.step(1, v)),
            new Attribute("SwitchMonth.month", "month", 0, 119, v -> RecoveryExamples.month(v, true)),
            new Attribute(
                    "RecordedResult.trials",
                    "trials",
                    1,
                    1_000_000_000,
                    v -> RecordExamples.result().seed(1).trials(v).build()),
            new Attribute(
                    "RecordedOption.rank",
                    "rank",
                    1,
                    1_000_000,
                    v -> RecordExamples.option("acme.one").rank(v).build()),
            new Attribute("Position.line", "line", 1, Integer.MAX_VALUE, v -> new Position(v, 1)),
            new Attribute("Position.column", "column", 1, Integer.MAX_VALUE, v -> new Position(1, v)));

    private WholeTable() {}
}
