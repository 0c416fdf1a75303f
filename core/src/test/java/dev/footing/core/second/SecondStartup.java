package dev.footing.core.second;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.strategy.Strategy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A startup as plain numbers, by the names of the page on the second model. What was not stated is empty; a bill of
 * nothing is not known.
 */
record SecondStartup(
        double engineers,
        Estimate loadedCost,
        double cash,
        double otherCosts,
        int horizon,
        double users,
        Estimate launchUsers,
        Estimate growth,
        double volatility,
        Estimate revenuePerUser,
        OptionalInt auditMonth,
        boolean managedForbidden,
        OptionalInt roundMonth,
        double invested,
        Optional<Boolean> laterStage,
        ExpertiseAudit expertise,
        OptionalDouble timeShare,
        Optional<String> currentStrategy,
        double currentMonths,
        double bill,
        OptionalDouble listPrice,
        OptionalDouble peak,
        List<DatedMoney> payments,
        Map<Component, Double> costs,
        List<Credited> credits,
        OptionalInt incidents,
        double observedMonths) {

    /** Dated money: {@code left} is owed after leaving the current strategy, else it is owed while staying on it. */
    record DatedMoney(int month, int untilMonth, double amount, boolean left) {
        boolean due(int m) {
            return month <= m && m <= untilMonth;
        }
    }

    /** Money of a programme for strategies of these ids or sourcings. */
    record Credited(double amount, int untilMonth, List<String> words) {
        boolean pays(Strategy strategy) {
            return words.contains(strategy.id().value())
                    || words.contains(strategy.info().sourcing().id());
        }
    }

    boolean live() {
        return users > 0;
    }

    /** Whether the area "security and compliance" is asked for at all. */
    boolean audited() {
        return auditMonth.isPresent() || managedForbidden;
    }

    /** The same with other answers. */
    SecondStartup with(ExpertiseAudit answers) {
        return new SecondStartup(
                engineers,
                loadedCost,
                cash,
                otherCosts,
                horizon,
                users,
                launchUsers,
                growth,
                volatility,
                revenuePerUser,
                auditMonth,
                managedForbidden,
                roundMonth,
                invested,
                laterStage,
                answers,
                timeShare,
                currentStrategy,
                currentMonths,
                bill,
                listPrice,
                peak,
                payments,
                costs,
                credits,
                incidents,
                observedMonths);
    }
}
