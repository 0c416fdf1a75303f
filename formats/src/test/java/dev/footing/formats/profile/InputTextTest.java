package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.FundingStage;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {
    private static final Startup STARTUP = ProfileReader.read("""
            { "name": "A", "budget": { "cash": 1000, "horizonMonths": 10 },
              "team": { "engineers": 10, "monthlyCostPerEngineer": { "low": 80, "likely": 100, "high": 130 } },
              "usage": { "monthlyGrowth": { "median": 0.1, "sigma": 0.5 } } }
            """).startup();

    @Test
    void values_are_those_of_a_profile_and_words_need_no_quotes() {
        assertThat(value("/team/engineers=12")).isEqualTo(12.0);
        assertThat(value(" /team/engineers = 12.5 ")).isEqualTo(12.5);
        assertThat(value("/budget/cash=2000")).isEqualTo(usd("2000"));
        assertThat(value("/expertise/observability=yes")).isEqualTo(Answer.YES);
        assertThat(value("/expertise/observability=\"no\"")).isEqualTo(Answer.NO);
        assertThat(value("/name=A = B")).isEqualTo("A = B");
        assertThat(value("/name=12")).isEqualTo("12");
        assertThat(value("/name=+20%")).isEqualTo("+20%");
        assertThat(value("/usage/monthlyGrowth={\"low\":0,\"likely\":0.1,\"high\":0.2}"))
                .isEqualTo(Estimate.range(0, 0.1, 0.2));
        assertThat(value("/usage/monthlyGrowth=-0.1")).isEqualTo(Estimate.fixed(-0.1));
    }

    @Test
    void lists_and_prices_of_the_platform_in_use_are_typed_as_they_stand_in_a_profile() {
        Startup running = STARTUP.with(Inputs.CURRENT_STRATEGY, "paas");
        assertThat(InputText.supposition(
                                "/current/payments=[{\"month\": 3, \"amount\": 5000, \"when\": \"staying\"}]", running)
                        .value())
                .isEqualTo(ImmutableList.of(Payment.inMonth(3, BigMoney.parse("USD 5000"), PaymentCondition.STAYING)));
        assertThat(InputText.supposition("/compliance/covers=[\"cache\"]", running)
                        .value())
                .isEqualTo(ImmutableSortedSet.of(Component.CACHE));
        assertThat(InputText.supposition("/funding/stage=later", running).value())
                .isEqualTo(FundingStage.LATER);
        assertThat(InputText.supposition("/usage/peakToAverage=+50%", running.with(Inputs.PEAK_TO_AVERAGE, 2.0))
                        .value())
                .isEqualTo(3.0);
    }

    @Test
    void a_share_changes_every_point_of_a_number_and_leaves_its_sigma() {
        assertThat(value("/team/engineers=+20%")).isEqualTo(12.0);
        assertThat(value("/team/engineers=-10%")).isEqualTo(9.0);
        assertThat(value("/team/engineers=+0%")).isEqualTo(10.0);
        assertThat(value("/budget/horizonMonths=+10%")).isEqualTo(11);
        assertThat(value("/budget/cash=+12.5%")).isEqualTo(usd("1125"));
        assertThat(value("/team/monthlyCostPerEngineer=+10%"))
                .isEqualTo(MoneyEstimate.range(usd("88"), usd("110"), usd("143")));
        assertThat(value("/usage/monthlyGrowth=+10%")).isEqualTo(Estimate.logNormal(0.11, 0.5));
    }

    @Test
    void a_range_that_goes_through_zero_changes_its_ends() {
        Startup growing = STARTUP.with(Inputs.MONTHLY_GROWTH, Estimate.range(0.1, 0.2, 0.4));
        assertThat(InputText.supposition("/usage/monthlyGrowth=-150%", growing).value())
                .isEqualTo(Estimate.range(-0.2, -0.1, -0.05));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/team/engineers=20% | must be a value, or a change with a sign before and a percent sign behind",
                "/team/engineers=+20 | must be a value, or a change with a sign before and a percent sign behind",
                "/budget/horizonMonths=+11% | must be a whole number",
                "/usage/activeUsers=+20% | must not be zero to change it by a share",
                "/observations/uptime=+20% | must have a value to change it by a share",
                "/team/engineers=-100% | must be at least",
                "/team/monthlyCostPerEngineer=-101% | must be at least 0 and at most 1,000,000,000,000,000 a month",
                "/team/monthlyCostPerEngineer=-200% | must be at least 0"
            })
    void a_share_that_gives_no_value_is_refused(String text, String rule) {
        Problem problem = refused(text);
        assertThat(text).startsWith(problem.where());
        assertThat(problem.where()).isNotEmpty();
        assertThat(problem.rule()).startsWith(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/team/engineers=-3",
                "/budget/cash=2,000",
                "/expertise/scaling=perhaps",
                "/asOf=yesterday",
                "/usage/monthlyGrowth={\"low\":1}",
                "/motives=[\"greed\"]",
                "/budget/horizonMonths=1.5",
                "/team/engineers=1e400",
                "/team/engineers=null",
                "/team/engineers={\"low\":",
                "/team/engineers="
            })
    void what_a_profile_refuses_is_refused_at_the_input(String text) {
        Problem problem = refused(text);
        assertThat(problem.where()).startsWith(text.substring(0, text.indexOf('=')));
        assertThat(problem.position()).isEmpty();
    }

    @Test
    void the_problem_is_that_of_a_profile() {
        Problem typed = refused("/expertise/scaling=perhaps");
        InvalidProfileException read = catchThrowableOfType(
                InvalidProfileException.class,
                () -> ProfileReader.read("{ \"name\": \"A\", \"budget\": { \"cash\": 1 }, \"team\": { \"engineers\": 1,"
                        + " \"monthlyCostPerEngineer\": 1 }, \"expertise\": { \"scaling\": \"perhaps\" } }"));
        assertThat(read.problems()).hasSize(1);
        Problem stated = read.problems().get(0);
        assertThat(typed.where()).isEqualTo(stated.where());
        assertThat(typed.rule()).isEqualTo(stated.rule());
        assertThat(typed.value()).isEqualTo(stated.value());
        assertThat(typed.wayOut()).isEqualTo(stated.wayOut());
    }

    @ParameterizedTest
    @CsvSource({
        "/team/engineer=1, Maybe /team/engineers was meant",
        "team/engineers=1, Maybe /team/engineers was meant",
        "engineers=1, Maybe /team/engineers was meant",
        "/team/nothing/of/the/kind=1, Known groups: /budget",
        "/team/what=1, /team/monthlyCostPerEngineer",
        "noEquals, Write for example /team/engineers=12"
    })
    void an_unknown_input_is_told_with_the_nearest(String text, String wayOut) {
        assertThatThrownBy(() -> InputText.supposition(text, STARTUP))
                .isInstanceOfSatisfying(
                        InvalidProfileException.class,
                        refused ->
                                assertThat(refused.problems().get(0).sentence()).contains(wayOut));
    }

    private static Object value(String text) {
        return InputText.supposition(text, STARTUP).value();
    }

    private static Problem refused(String text) {
        return catchThrowableOfType(InvalidProfileException.class, () -> InputText.supposition(text, STARTUP))
                .problems()
                .get(0);
    }

    private static BigMoney usd(String amount) {
        return BigMoney.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    @Test
    void a_value_is_read_in_the_currency_that_is_asked_for() {
        assertThat(InputText.value(Inputs.CASH, CurrencyUnit.EUR, "5"))
                .isEqualTo(BigMoney.of(CurrencyUnit.EUR, BigDecimal.valueOf(5)));
    }
}
