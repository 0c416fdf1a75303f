package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A startup in few words, as a reader would check that it was understood, and which rules it breaks as it is. */
public final class StartupSentences {
    private final Startup startup;
    private final Function<String, String> naming;

    /**
     * Creates them.
     *
     * @param startup the startup
     */
    public StartupSentences(Startup startup) {
        this(startup, Function.identity());
    }

    /** Names strategies by something else than their ids. */
    StartupSentences(Startup startup, Function<String, String> naming) {
        this.naming = naming;
        this.startup = startup;
    }

    /** {@return a line on the company and one on its product} */
    public ImmutableList<String> summary() {
        return ImmutableList.of(String.join(" | ", company()), String.join(" | ", product()));
    }

    /** {@return the same as two enumerations} */
    public ImmutableList<String> enumerations() {
        return ImmutableList.of(String.join(", ", company()), String.join(", ", product()));
    }

    /**
     * Says which rule the startup breaks with the strategy that it is on.
     *
     * @param warning a warning of its verdict
     * @return a sentence
     */
    public String breaksRule(Explanation warning) {
        return warning.code() == Code.MONEY_ENDS_ANYWAY
                ? Sentences.of(warning)
                : platform() + " breaks a rule: " + Sentences.of(warning);
    }

    /**
     * Says which rule the startup no longer breaks once it has left the strategy that it is on.
     *
     * @param warning a warning of its verdict
     * @return a sentence
     */
    public String leavesRuleBroken(Explanation warning) {
        return "It leaves " + platform() + ", which breaks a rule: " + Sentences.of(warning);
    }

    private String platform() {
        return startup.current().flatMap(CurrentPlatform::strategy).map(naming).orElse("what it runs on");
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
        Inputs.COMPLIANCE_MONTH.get(startup).ifPresent(month -> parts.add("audit from month " + month));
        return parts;
    }

    private List<String> product() {
        List<String> parts = new ArrayList<>();
        parts.add(startup.phase().map(Phase::id).orElse("phase unknown"));
        parts.add(
                startup.usage().live()
                        ? Words.number(startup.usage().activeUsers().value()) + " active users"
                        : "not live yet");
        startup.current()
                .flatMap(CurrentPlatform::strategy)
                .map(naming)
                .ifPresent(strategy -> parts.add("now on " + strategy));
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
