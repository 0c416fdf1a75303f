package dev.footing.core.decision;

import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.Situation;
import java.util.OptionalDouble;

/** Whether cash runs out whatever infrastructure a startup takes: even with one that costs nothing and is there. */
final class MoneyEnds {
    private MoneyEnds() {}

    /**
     * Goes through the months with likely numbers, all engineers on the product and no infrastructure to pay.
     *
     * @return months until cash runs out; empty where it lasts as long as it is asked to
     */
    static OptionalDouble months(Startup startup, Situation situation) {
        double pay = situation.engineers()
                * startup.team().monthlyCostPerEngineer().toEstimate().likely();
        double perUser = startup.usage()
                .monthlyRevenuePerUser()
                .map(MoneyEstimate::toEstimate)
                .map(revenue -> revenue.likely())
                .orElse(0.0);
        double growth = Math.max(0, 1 + startup.usage().monthlyGrowth().likely());
        double users = situation.users();
        double cash = situation.cash();
        for (int month = 1; month <= situation.monthToLast(); month++) {
            boolean launch = month == 1 && !situation.live();
            users = launch ? startup.usage().launchUsers().likely() : users * growth;
            double later = cash + perUser * users - pay - situation.otherCosts();
            if (later < 0) {
                return OptionalDouble.of(month - 1 + cash / (cash - later));
            }
            cash = later;
        }
        return OptionalDouble.empty();
    }
}
