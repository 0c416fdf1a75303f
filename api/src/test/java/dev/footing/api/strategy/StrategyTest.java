package dev.footing.api.strategy;

import static dev.footing.api.Examples.ASSUMED;
import static dev.footing.api.Examples.PUBLISHED;
import static dev.footing.api.Examples.strategy;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyTest {
    private static final BigMoney EURO = BigMoney.parse("EUR 1");
    private static final MoneyEstimate EUROS = MoneyEstimate.fixed(EURO);

    static List<UnaryOperator<Strategy.Builder>> changes() {
        List<UnaryOperator<Strategy.Builder>> changes = new ArrayList<>(List.of(
                b -> b.timeToProduction(Estimate.fixed(2)),
                b -> b.overrunSigma(0.5),
                b -> b.addRequiredExpertise(ExpertiseArea.SCALING),
                b -> b.buildEffort(Estimate.fixed(3)),
                b -> b.steadyEffort(Estimate.fixed(3)),
                b -> b.hires(Fte.of(1)),
                b -> b.hiringDelayMonths(2),
                b -> b.platformFixed(usd("4001")),
                b -> b.platformPerUser(usd("0.1")),
                b -> b.includedUsers(Users.of(10)),
                b -> b.priceIndex(Estimate.fixed(2)),
                b -> b.elastic(false),
                b -> b.paysForPeak(true),
                b -> b.elastic(false).paysForPeak(false),
                b -> b.setupCost(new SetupCost.Stated(MoneyEstimate.fixed(usd("1")))),
                b -> b.setupCost(hardware("1", 1, 1)),
                b -> b.setupCost(hardware("2", 1, 1)),
                b -> b.setupCost(hardware("1", 2, 1)),
                b -> b.setupCost(hardware("1", 1, 2)),
                b -> b.incidentRate(PerMonth.of(0.1)),
                b -> b.incidentEffort(Estimate.fixed(1)),
                b -> b.incidentCost(MoneyEstimate.fixed(usd("1"))),
                b -> b.complianceEffort(EngineerMonths.of(1)),
                b -> b.complianceMonths(2),
                b -> b.complianceCost(usd("1")),
                b -> b.exitEffort(EngineerMonths.of(1)),
                b -> b.ceiling(new Ceiling(Users.of(1), Optional.empty())),
                b -> b.ceiling(new Ceiling(Users.of(1), Optional.of(usd("1")))),
                b -> b.addNotQuantified("a line"),
                b -> b.evidence(PUBLISHED),
                b -> b.putEvidenceByParameter("hires", PUBLISHED),
                b -> b.info(StrategyInfo.of("acme.other", "Racks", Sourcing.SELF_RUN, "two sites")),
                b -> b.info(StrategyInfo.of("acme.racks", "Racks", Sourcing.HYBRID, "two sites"))));
        for (Component component : Component.values()) {
            changes.add(b -> b.putPriceIndexByComponent(component, 2.0));
        }
        return changes;
    }

    static List<UnaryOperator<Strategy.Builder>> foreign() {
        return List.of(
                b -> b.platformPerUser(EURO),
                b -> b.setupCost(new SetupCost.Stated(EUROS)),
                b -> b.setupCost(new SetupCost.Hardware(EURO, Ratio.of(1), Estimate.fixed(1))),
                b -> b.incidentCost(EUROS),
                b -> b.complianceCost(EURO),
                b -> b.ceiling(new Ceiling(Users.of(1), Optional.of(EURO))));
    }

    @Test
    void what_is_not_said_adds_nothing() {
        Strategy strategy = strategy().build();
        assertThat(strategy.requiredExpertise()).isEmpty();
        assertThat(strategy.hires()).isEqualTo(Fte.of(0));
        assertThat(strategy.hiringDelayMonths()).isZero();
        assertThat(strategy.platformPerUser()).isEqualTo(usd("0"));
        assertThat(strategy.includedUsers()).isEqualTo(Users.of(0));
        assertThat(strategy.priceIndex()).isEqualTo(Estimate.fixed(1));
        assertThat(strategy.elastic()).isTrue();
        assertThat(strategy.paysForPeak()).isFalse();
        assertThat(strategy.setupCost()).isEqualTo(SetupCost.none(CurrencyUnit.USD));
        assertThat(strategy.incidentRate()).isEqualTo(PerMonth.of(0));
        assertThat(strategy.incidentEffort()).isEqualTo(Estimate.fixed(0));
        assertThat(strategy.incidentCost()).isEqualTo(MoneyEstimate.fixed(usd("0")));
        assertThat(strategy.complianceEffort()).isEqualTo(EngineerMonths.of(0));
        assertThat(strategy.complianceMonths()).isEqualTo(1);
        assertThat(strategy.complianceCost()).isEqualTo(usd("0"));
        assertThat(strategy.exitEffort()).isEqualTo(EngineerMonths.of(0));
        assertThat(strategy.ceiling()).isEmpty();
        assertThat(strategy.notQuantified()).isEmpty();
        assertThat(strategy.overrunSigma()).isEqualTo(0.41);
    }

    @Test
    void saying_what_is_so_anyway_makes_no_difference() {
        Strategy said = strategy()
                .hires(Fte.of(-0.0))
                .platformPerUser(usd("0.00"))
                .complianceCost(usd("0.0"))
                .platformFixed(usd("4000.00"))
                .setupCost(new SetupCost.Stated(MoneyEstimate.fixed(usd("0.00"))))
                .priceIndex(Estimate.range(1, 1, 1))
                .build();
        assertThat(said)
                .isEqualTo(strategy().build())
                .hasSameHashCodeAs(strategy().build());
    }

    @Test
    void description_evidence_time_efforts_and_fixed_bill_are_required() {
        assertThatThrownBy(() -> Strategy.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "info", "evidence", "timeToProduction", "buildEffort", "steadyEffort", "platformFixed");
    }

    @Test
    void one_evidence_serves_all_numbers_but_those_that_have_their_own() {
        Strategy strategy = strategy()
                .putEvidenceByParameter("setupCost.floor", PUBLISHED)
                .putEvidenceByParameter("hires", PUBLISHED)
                .build();
        for (Parameter<Strategy> parameter : StrategyParameters.all()) {
            boolean own = List.of("hires", "setupCost.floor").contains(parameter.path());
            assertThat(strategy.evidenceOf(parameter)).isEqualTo(own ? PUBLISHED : ASSUMED);
        }
    }

    @Test
    void evidence_for_an_unknown_number_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> strategy()
                        .putEvidenceByParameter("steadyEfort", PUBLISHED)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("acme.racks ")
                .hasMessageContaining("\"steadyEfort\"")
                .hasMessageContaining("Maybe steadyEffort was meant.");
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void amounts_in_another_currency_are_refused(UnaryOperator<Strategy.Builder> change) {
        assertThatThrownBy(() -> change.apply(strategy()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("acme.racks must state all its amounts in one currency, but is EUR beside USD");
    }

    @Test
    void the_fixed_bill_decides_the_currency() {
        Strategy strategy = strategy().platformFixed(EURO).build();
        assertThat(strategy.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(strategy.setupCost().currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(hardware("1", 1, 1).currency()).isEqualTo(CurrencyUnit.USD);
    }

    @Test
    void every_change_changes_the_canonical_text_in_its_own_way() {
        Set<String> hashes = new HashSet<>(List.of(hash(strategy())));
        for (UnaryOperator<Strategy.Builder> change : changes()) {
            assertThat(hashes.add(hash(change.apply(strategy())))).isTrue();
        }
    }

    @Test
    void every_parameter_is_reached_by_a_change() {
        Set<String> reached = new HashSet<>();
        Strategy plain = strategy().build();
        for (UnaryOperator<Strategy.Builder> change : changes()) {
            Strategy changed = change.apply(strategy()).build();
            StrategyParameters.all().stream()
                    .filter(parameter -> !parameter.get(changed).equals(parameter.get(plain)))
                    .map(Parameter::path)
                    .forEach(reached::add);
        }
        assertThat(reached)
                .isEqualTo(new HashSet<>(
                        StrategyParameters.all().stream().map(Parameter::path).toList()));
    }

    @Test
    void words_for_readers_are_not_in_the_canonical_text() {
        StrategyInfo renamed = StrategyInfo.of("acme.racks", "Shelves", Sourcing.SELF_RUN, "other words");
        assertThat(hash(strategy().info(renamed))).isEqualTo(hash(strategy()));
    }

    @Test
    void a_copy_is_the_same_strategy() {
        Strategy strategy = strategy()
                .requiredExpertise(ImmutableSortedSet.copyOf(
                        ImmutableList.of(ExpertiseArea.SCALING, ExpertiseArea.PRODUCTION_KUBERNETES)))
                .build();
        assertThat(strategy.toBuilder().build()).isEqualTo(strategy);
        assertThat(strategy.requiredExpertise())
                .containsExactly(ExpertiseArea.PRODUCTION_KUBERNETES, ExpertiseArea.SCALING);
        assertThat(strategy.id()).isEqualTo(StrategyId.of("acme.racks"));
    }

    private static SetupCost hardware(String floor, double months, double factor) {
        return new SetupCost.Hardware(usd(floor), Ratio.of(months), Estimate.fixed(factor));
    }

    private static String hash(Strategy.Builder builder) {
        Encoding encoding = new Encoding();
        builder.build().encodeTo(encoding);
        return encoding.sha256();
    }
}
