package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import java.util.ArrayList;
import java.util.List;

/** The startup in two lines, as a reader would check that it was understood. */
final class StartupLines {
    private final Startup startup;

    StartupLines(Startup startup) {
        this.startup = startup;
    }

    ImmutableList<String> lines() {
        return ImmutableList.of(String.join(" | ", company()), String.join(" | ", product()));
    }

    private List<String> company() {
        List<String> parts = new ArrayList<>();
        startup.asOf().ifPresent(date -> parts.add(date.toString()));
        String engineers = Words.number(startup.team().engineers().value());
        parts.add(engineers + (engineers.equals("1") ? " engineer at " : " engineers at ")
                + cost(startup.team().monthlyCostPerEngineer()) + " a month");
        parts.add(Words.money(startup.budget().cash()) + " in cash");
        parts.add(startup.budget().horizonMonths() + " months ahead");
        startup.funding().ifPresent(round -> parts.add("round in month " + round.month()));
        startup.compliance().ifPresent(audit -> parts.add("audit from month " + audit.month()));
        return parts;
    }

    private List<String> product() {
        List<String> parts = new ArrayList<>();
        parts.add(startup.phase().map(Phase::id).orElse("phase unknown"));
        parts.add(
                startup.usage().live()
                        ? Words.number(startup.usage().activeUsers().value()) + " active users"
                        : "not live yet");
        startup.current().flatMap(CurrentPlatform::strategy).ifPresent(strategy -> parts.add("now on " + strategy));
        startup.current()
                .flatMap(CurrentPlatform::monthlyPlatformCost)
                .filter(bill -> bill.isPositive())
                .ifPresent(bill -> parts.add(Words.money(bill) + " platform bill a month"));
        return parts;
    }

    private static String cost(MoneyEstimate estimate) {
        if (estimate instanceof MoneyEstimate.Pert pert) {
            return Words.money(pert.low()) + " to " + Words.money(pert.high());
        }
        if (estimate instanceof MoneyEstimate.LogNormal logNormal) {
            return "about " + Words.money(logNormal.median());
        }
        return Words.money(((MoneyEstimate.Fixed) estimate).amount());
    }
}
