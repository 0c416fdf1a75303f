package dev.footing.api.strategy;

import static dev.footing.api.Examples.PUBLISHED;
import static dev.footing.api.Examples.option;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class ComponentOptionTest {
    @Test
    void what_is_not_said_adds_nothing() {
        ComponentOption option = option().build();
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
        assertThat(option().platformFixed(BigMoney.parse("USD 4000.00")).build())
                .isEqualTo(option().build());
    }

    @Test
    void a_component_that_is_not_needed_is_no_option() {
        assertThatThrownBy(() -> option().sourcing(ComponentSourcing.NONE).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("managed, self-run or custom");
    }

    @Test
    void one_currency_for_all_amounts() {
        assertThatThrownBy(
                        () -> option().complianceCost(BigMoney.parse("EUR 5")).build())
                .hasMessageContaining("EUR beside USD");
        assertThatThrownBy(
                        () -> option().platformPerUser(BigMoney.parse("EUR 5")).build())
                .hasMessageContaining("EUR beside USD");
        assertThatThrownBy(() -> option().incidentCost(MoneyEstimate.fixed(BigMoney.parse("EUR 5")))
                        .build())
                .hasMessageContaining("EUR beside USD");
    }

    @Test
    void a_number_that_it_does_not_have_gets_no_evidence() {
        assertThatThrownBy(() ->
                        option().evidence(Grade.ASSUMED, "none", "exitEfort").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("exitEfort", "exitEffort");
    }

    @Test
    void shares_of_one_provider_are_parts_of_one_bill() {
        ComponentOption half = option().share(Share.of(0.5)).build();
        ComponentOption more =
                half.toBuilder().component(Component.CACHE).share(Share.of(0.6)).build();
        assertThat(ComponentShares.of(List.of(half))).allMatch(ComponentShares::addUp);
        assertThat(ComponentShares.of(List.of(half, more))).noneMatch(ComponentShares::addUp);
        assertThat(ComponentShares.of(List.of(
                        half,
                        more.toBuilder().sourcing(ComponentSourcing.CUSTOM).build())))
                .hasSize(2)
                .allMatch(ComponentShares::addUp);
    }

    static List<UnaryOperator<ComponentOption.Builder>> changes() {
        return List.of(
                b -> b.component(Component.CACHE),
                b -> b.sourcing(ComponentSourcing.CUSTOM),
                b -> b.share(Share.of(0.3)),
                b -> b.timeToProduction(Estimate.fixed(2)),
                b -> b.overrunSigma(0.5),
                b -> b.addRequiredExpertise(ExpertiseArea.SCALING),
                b -> b.buildEffort(Estimate.fixed(3)),
                b -> b.steadyEffort(Estimate.fixed(3)),
                b -> b.baseBuildEffort(Estimate.fixed(3)),
                b -> b.baseSteadyEffort(Estimate.fixed(3)),
                b -> b.platformFixed(usd("4001")),
                b -> b.platformPerUser(usd("0.1")),
                b -> b.includedUsers(Users.of(10)),
                b -> b.priceIndex(Estimate.fixed(2)),
                b -> b.incidentRate(PerMonth.of(0.1)),
                b -> b.incidentEffort(Estimate.fixed(1)),
                b -> b.incidentCost(MoneyEstimate.fixed(usd("1"))),
                b -> b.complianceEffort(EngineerMonths.of(1)),
                b -> b.complianceMonths(2),
                b -> b.complianceCost(usd("1")),
                b -> b.exitEffort(EngineerMonths.of(1)),
                b -> b.evidence(PUBLISHED),
                b -> b.evidence(Grade.ASSUMED, "no exit, because it speaks a common protocol", "exitEffort"));
    }

    @Test
    void everything_that_it_says_enters_its_canonical_text() {
        Set<String> texts = new HashSet<>();
        texts.add(text(option().build()));
        changes()
                .forEach(change -> assertThat(
                                texts.add(text(change.apply(option()).build())))
                        .isTrue());
    }

    private static String text(ComponentOption option) {
        Encoding encoding = new Encoding();
        option.encodeTo(encoding);
        return encoding.sha256();
    }
}
