package dev.footing.core.second;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The profiles of section F of the page on the second model, from {@code profiles.properties}. */
record SecondProfiles(String name, ImmutableMap<String, String> cells) {
    static SecondProfiles of(String name) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        for (String line : SecondFiles.lines("profiles.properties")) {
            List<String> both = Splitter.on('=').trimResults().splitToList(line);
            if (both.get(0).startsWith(name + ".")) {
                cells.put(both.get(0).substring(name.length() + 1), both.get(1));
            }
        }
        return new SecondProfiles(name, cells.buildOrThrow());
    }

    /** The same with one more value. */
    SecondProfiles with(String key, String value) {
        return new SecondProfiles(
                name,
                ImmutableMap.<String, String>builder()
                        .putAll(cells)
                        .put(key, value)
                        .buildOrThrow());
    }

    Startup startup() {
        return Startup.builder()
                .name(name)
                .budget(Budget.builder()
                        .cash(money("cash"))
                        .monthlyOtherCosts(money("monthlyOtherCosts"))
                        .horizonMonths(Integer.parseInt(text("horizonMonths").orElseThrow()))
                        .build())
                .team(Team.builder()
                        .engineers(number("engineers").orElseThrow())
                        .monthlyCostPerEngineer(money("monthlyCostPerEngineer"))
                        .build())
                .usage(usage())
                .expertise(expertise())
                .funding(text("fundingMonth").map(month -> Funding.inMonth(Integer.parseInt(month))))
                .current(current())
                .observations(Observations.builder()
                        .infrastructureTimeShare(
                                number("infrastructureTimeShare").map(Share::of))
                        .seriousIncidents(text("seriousIncidents").map(Integer::valueOf))
                        .months(number("observedMonths").map(Months::of))
                        .build())
                .build();
    }

    private Usage usage() {
        List<Double> growth =
                list("monthlyGrowth").stream().map(Double::valueOf).toList();
        return Usage.builder()
                .activeUsers(Users.of(number("activeUsers").orElseThrow()))
                .launchUsers(Estimate.fixed(number("launchUsers").orElse(0.0)))
                .monthlyGrowth(
                        growth.size() == 1
                                ? Estimate.fixed(growth.get(0))
                                : Estimate.range(growth.get(0), growth.get(1), growth.get(2)))
                .growthVolatility(PerMonth.of(number("growthVolatility").orElse(0.0)))
                .monthlyRevenuePerUser(MoneyEstimate.fixed(money("monthlyRevenuePerUser")))
                .peakToAverage(number("peakToAverage").map(Ratio::of))
                .build();
    }

    private ExpertiseAudit expertise() {
        ExpertiseAudit.Builder audit = ExpertiseAudit.builder();
        for (Answer answer : List.of(Answer.YES, Answer.NO)) {
            for (String area : list(answer.name().toLowerCase(Locale.ROOT))) {
                audit.putAnswers(ExpertiseArea.valueOf(constant(area)), answer);
            }
        }
        return audit.build();
    }

    private CurrentPlatform current() {
        CurrentPlatform.Builder current = CurrentPlatform.builder()
                .strategy(text("current"))
                .months(Months.of(number("currentMonths").orElseThrow()))
                .monthlyPlatformCost(money("monthlyPlatformCost"))
                .monthlyListPrice(text("monthlyListPrice").map(any -> money("monthlyListPrice")));
        List<String> payment = list("payments");
        if (!payment.isEmpty()) {
            current.addPayments(new Payment(
                    Integer.parseInt(payment.get(0)),
                    Integer.parseInt(payment.get(1)),
                    usd(payment.get(2)),
                    PaymentCondition.valueOf(constant(payment.get(3)))));
        }
        return current.build();
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    private Optional<Double> number(String key) {
        return text(key).map(Double::valueOf);
    }

    private ImmutableList<String> list(String key) {
        return text(key).stream()
                .flatMap(Splitter.on(',').trimResults()::splitToStream)
                .collect(ImmutableList.toImmutableList());
    }

    private BigMoney money(String key) {
        return usd(text(key).orElse("0"));
    }

    private static BigMoney usd(String amount) {
        return BigMoney.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    private static String constant(String id) {
        return id.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
