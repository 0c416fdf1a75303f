package dev.footing.api.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentOptionTest {
    private static ComponentOption.Builder least() {
        return ComponentOption.builder()
                .component(Component.DATABASE)
                .sourcing(ComponentSourcing.MANAGED)
                .evidence(Evidence.of(Grade.ASSUMED, "made up for tests"))
                .share(Share.of(0.2))
                .timeToProduction(Estimate.fixed(1))
                .buildEffort(Estimate.fixed(0.5))
                .steadyEffort(Estimate.fixed(0.1))
                .platformFixed(BigMoney.parse("USD 4000"));
    }

    @Test
    void what_is_not_said_adds_nothing() {
        ComponentOption option = least().build();
        assertThat(option.baseBuildEffort().likely()).isZero();
        assertThat(option.baseSteadyEffort().likely()).isZero();
        assertThat(option.priceIndex()).isEqualTo(Estimate.fixed(1));
        assertThat(option.requiredExpertise()).isEmpty();
        assertThat(option.incidentRate().value()).isZero();
        assertThat(option.complianceCost().isZero()).isTrue();
        assertThat(option.exitEffort().value()).isZero();
    }

    @Test
    void amounts_that_are_equal_make_equal_options() {
        assertThat(least().platformFixed(BigMoney.parse("USD 4000.00")).build()).isEqualTo(least().build());
    }

    @Test
    void a_component_that_is_not_needed_is_no_option() {
        assertThatThrownBy(() -> least().sourcing(ComponentSourcing.NONE).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("managed, self-run or custom");
    }

    @Test
    void one_currency_for_all_amounts() {
        assertThatThrownBy(() -> least().complianceCost(BigMoney.parse("EUR 5")).build())
                .hasMessageContaining("EUR beside USD");
        assertThatThrownBy(
                        () -> least().platformPerUser(BigMoney.parse("EUR 5")).build())
                .hasMessageContaining("EUR beside USD");
        assertThatThrownBy(() -> least().incidentCost(MoneyEstimate.fixed(BigMoney.parse("EUR 5")))
                        .build())
                .hasMessageContaining("EUR beside USD");
    }

    static Stream<UnaryOperator<ComponentOption.Builder>> largest() {
        return Stream.of(
                with -> with.share(Share.of(1)),
                with -> with.share(Share.of(0.001)),
                with -> with.timeToProduction(Estimate.fixed(1_000)),
                with -> with.buildEffort(Estimate.fixed(50_000)),
                with -> with.steadyEffort(Estimate.fixed(50_000)),
                with -> with.baseBuildEffort(Estimate.fixed(50_000)),
                with -> with.baseSteadyEffort(Estimate.fixed(50_000)),
                with -> with.incidentRate(PerMonth.of(50_000)),
                with -> with.incidentEffort(Estimate.fixed(5e7)),
                with -> with.complianceEffort(EngineerMonths.of(5e7)),
                with -> with.complianceMonths(1_200),
                with -> with.complianceCost(BigMoney.parse("USD 50000000000000")),
                with -> with.exitEffort(EngineerMonths.of(5e7)),
                with -> with.overrunSigma(3),
                with -> with.priceIndex(Estimate.fixed(1e6)),
                with -> with.platformFixed(BigMoney.parse("USD 1000000000000000")));
    }

    static Stream<UnaryOperator<ComponentOption.Builder>> beyond() {
        return Stream.of(
                with -> with.share(Share.of(0.000_999)),
                with -> with.timeToProduction(Estimate.fixed(1_000.1)),
                with -> with.buildEffort(Estimate.fixed(50_000.1)),
                with -> with.steadyEffort(Estimate.fixed(-0.1)),
                with -> with.baseBuildEffort(Estimate.fixed(50_000.1)),
                with -> with.baseSteadyEffort(Estimate.fixed(50_000.1)),
                with -> with.incidentRate(PerMonth.of(50_000.1)),
                with -> with.incidentEffort(Estimate.fixed(5.1e7)),
                with -> with.complianceEffort(EngineerMonths.of(5.1e7)),
                with -> with.complianceMonths(0),
                with -> with.complianceCost(BigMoney.parse("USD 50000000000001")),
                with -> with.exitEffort(EngineerMonths.of(5.1e7)),
                with -> with.overrunSigma(3.1),
                with -> with.priceIndex(Estimate.fixed(0)),
                with -> with.platformFixed(BigMoney.parse("USD -1")));
    }

    @ParameterizedTest
    @MethodSource("largest")
    void the_ends_of_ranges_belong_to_them(UnaryOperator<ComponentOption.Builder> change) {
        assertThat(change.apply(least()).build().toBuilder().build())
                .isEqualTo(change.apply(least()).build());
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void what_lies_beyond_is_refused(UnaryOperator<ComponentOption.Builder> change) {
        assertThatThrownBy(() -> change.apply(least()).build()).isInstanceOf(InvalidValueException.class);
    }
}
