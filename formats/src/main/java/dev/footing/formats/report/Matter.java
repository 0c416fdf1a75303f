package dev.footing.formats.report;

import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.SimulatedOutcome;
import java.util.function.Function;
import org.joda.money.Money;

/** Parts of the objective as a founder tells them apart: what engineers do instead belongs to what they do. */
enum Matter {
    /** What engineers work on. */
    WORK("it takes engineers' time worth", "it saves engineers' time worth"),
    /** What the platform costs. */
    BILLS("bills are higher by", "bills are lower by"),
    /** What serious incidents cost. */
    OUTAGES("outages cost more, by", "outages cost less, by"),
    /** What the audit costs. */
    AUDIT("the audit costs more, by", "the audit costs less, by"),
    /** What the next round is worth, weighed by its chance. */
    ROUND("the next round is worth less, by", "the next round is worth more, by"),
    /** What users bring. */
    REVENUE("users bring less, by", "users bring more, by"),
    /** What changes because cash runs out. */
    SHORTFALL("that leaves unpaid", "a lack of cash costs less, by");

    private final String loses;
    private final String gains;

    Matter(String loses, String gains) {
        this.loses = loses;
        this.gains = gains;
    }

    /** What a part of the objective belongs to. */
    static Matter of(ObjectivePart part) {
        return switch (part) {
            case INFRASTRUCTURE_ENGINEERING, OPPORTUNITY, TOTAL_COST_OF_OWNERSHIP, OBJECTIVE -> WORK;
            case PLATFORM -> BILLS;
            case INCIDENTS -> OUTAGES;
            case COMPLIANCE -> AUDIT;
            case EXPECTED_ROUND -> ROUND;
            case REVENUE_MARGIN -> REVENUE;
            case RUIN -> SHORTFALL;
        };
    }

    /** How it speaks for or against a strategy, up to the amount. */
    String words(Money gain) {
        return gain.isNegative() ? loses : gains;
    }

    /** The figure over the trials whose error it has, or a figure that contains it. */
    Function<SimulatedOutcome, MoneyDistribution> figure() {
        return switch (this) {
            case WORK -> SimulatedOutcome::infrastructureEngineering;
            case BILLS -> SimulatedOutcome::platform;
            case OUTAGES -> SimulatedOutcome::incidentCost;
            case AUDIT -> SimulatedOutcome::complianceCost;
            case ROUND -> SimulatedOutcome::objective;
            case REVENUE -> SimulatedOutcome::revenue;
            case SHORTFALL -> SimulatedOutcome::ruin;
        };
    }
}
