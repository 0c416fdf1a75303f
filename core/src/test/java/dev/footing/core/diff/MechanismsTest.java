package dev.footing.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.difference.Mechanism;
import dev.footing.api.difference.MechanismDifference;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.OpportunityMonths;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recording;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A live startup that has paid 20,000 a month for two years, and one that is cheaper and takes more hands. */
class MechanismsTest {
    private static final Rules FIRST = new Rules(Calibrations.field2025(), Policies.default1());
    private static final Rules SECOND = new Rules(Calibrations.field2026(), Policies.default2());
    private static final Strategy BOUGHT = working("bought", Sourcing.MANAGED, 20_000, 0.2);
    private static final Strategy RUN = working("run", Sourcing.SELF_RUN, 8_000, 1.2);
    private static final Discovery DISCOVERY = Discovery.of(List.of(Bench.provider(List.of(BOUGHT, RUN))));
    private static final Startup LIVE = Bench.on("acme.bought")
            .with(Inputs.ACTIVE_USERS, 5_000.0)
            .with(Inputs.CURRENT_MONTHS, 24.0)
            .with(Inputs.FUNDING_MONTH, 9);

    @Test
    void rules_that_are_the_same_have_no_mechanism() {
        assertThat(difference(FIRST, FIRST).mechanisms()).isEmpty();
        assertThat(difference(SECOND, SECOND).mechanisms()).isEmpty();
    }

    @Test
    void everything_in_which_the_shipped_rules_of_the_two_models_differ_belongs_to_a_mechanism() {
        assertThat(new MixedRules(FIRST, SECOND).mechanisms())
                .extracting(MixedRules.Moved::mechanism)
                .contains(Mechanism.SIZE, Mechanism.ROUND_MONTH, Mechanism.ROUND_SHARE, Mechanism.STRATEGY_NUMBERS)
                .doesNotContain(Mechanism.OTHER_ENTRIES)
                .doesNotHaveDuplicates();
    }

    @Test
    void entries_of_no_mechanism_are_told_as_the_others() {
        Rules article = new Rules(Calibrations.article2024(), Policies.default1());
        assertThat(new MixedRules(article, FIRST).mechanisms())
                .filteredOn(moved -> moved.mechanism() == Mechanism.OTHER_ENTRIES)
                .singleElement()
                .satisfies(moved -> assertThat(moved.paths()).contains("growthElasticity", "valuation.amount"));
    }

    @Test
    void the_ends_of_all_mixtures_are_the_rules_themselves() {
        MixedRules mixed = new MixedRules(FIRST, SECOND);
        int whole = (1 << mixed.mechanisms().size()) - 1;
        assertThat(same(mixed.mixed(0), FIRST)).isTrue();
        assertThat(same(mixed.mixed(whole), SECOND)).isTrue();
        assertThat(same(mixed.mixed(whole), FIRST)).isFalse();
    }

    @Test
    void the_parts_of_mechanisms_sum_to_what_the_rules_change() {
        Difference difference = difference(FIRST, SECOND);
        assertThat(difference.objectives()).hasSize(2).allSatisfy(figure -> {
            StrategyId id = figure.strategy().orElseThrow();
            assertThat(sum(difference, id))
                    .isEqualTo(figure.part(Cause.CALIBRATION).plus(figure.part(Cause.POLICY)))
                    .isEqualTo(figure.difference());
            assertThat(difference.mechanisms().stream()
                            .filter(mechanism ->
                                    !mechanism.objective(id).orElseThrow().isZero()))
                    .hasSizeGreaterThan(3);
        });
    }

    @Test
    void exchanging_the_rules_turns_every_sign() {
        List<MechanismDifference> there = difference(FIRST, SECOND).mechanisms();
        List<MechanismDifference> back = difference(SECOND, FIRST).mechanisms();
        assertThat(back).hasSameSizeAs(there);
        for (int i = 0; i < there.size(); i++) {
            assertThat(back.get(i).mechanism()).isEqualTo(there.get(i).mechanism());
            MechanismDifference other = back.get(i);
            there.get(i)
                    .objectives()
                    .forEach((id, amount) -> assertThat(
                                    amount.plus(other.objective(id).orElseThrow())
                                            .abs())
                            .isLessThanOrEqualTo(Money.parse("USD 0.01")));
        }
    }

    @Test
    void one_entry_alone_takes_all_and_names_the_verdict_that_turns_with_it() {
        Policy dear = PolicyDraft.of(Policies.default1(), "dear")
                .override("opportunityMonths", OpportunityMonths.ALL, "every month counts")
                .build();
        Difference difference = difference(FIRST, new Rules(Calibrations.field2025(), dear));
        assertThat(difference.mechanisms()).singleElement().satisfies(only -> {
            assertThat(only.mechanism()).isEqualTo(Mechanism.OPPORTUNITY);
            assertThat(only.paths()).containsExactly("opportunityMonths");
            assertThat(only.turns()).hasSize(turned(difference) ? 1 : 0);
        });
        for (FigureDifference figure : difference.objectives()) {
            assertThat(sum(difference, figure.strategy().orElseThrow())).isEqualTo(figure.difference());
        }
    }

    @Test
    void a_verdict_that_turned_turns_with_some_mechanism() {
        Difference difference = difference(FIRST, SECOND, LIVE.with(Inputs.CASH, BigMoney.parse("USD 10000")));
        assertThat(turned(difference)).as("money ends whatever one does").isTrue();
        assertThat(difference.mechanisms().stream()
                        .anyMatch(mechanism -> !mechanism.turns().isEmpty()))
                .isTrue();
    }

    private static boolean turned(Difference difference) {
        return !difference
                        .from()
                        .verdict()
                        .strategy()
                        .equals(difference.to().verdict().strategy())
                || difference.from().verdict().kind()
                        != difference.to().verdict().kind();
    }

    private static Money sum(Difference difference, StrategyId id) {
        return Money.total(difference.mechanisms().stream()
                .map(mechanism -> mechanism.objective(id).orElseThrow())
                .toList());
    }

    private static boolean same(Rules first, Rules other) {
        Calibration world = first.calibration();
        Policy judgement = first.policy();
        return CalibrationParameters.all().stream()
                        .allMatch(parameter -> parameter.get(world).equals(parameter.get(other.calibration())))
                && PolicyParameters.all().stream()
                        .allMatch(parameter -> parameter.get(judgement).equals(parameter.get(other.policy())))
                && world.strategyOverrides().equals(other.calibration().strategyOverrides())
                && sourced(CalibrationParameters.all(), Rules::calibration)
                        .allMatch(path -> Objects.equals(
                                world.evidence().get(path),
                                other.calibration().evidence().get(path)))
                && sourced(PolicyParameters.all(), Rules::policy)
                        .allMatch(path -> Objects.equals(
                                judgement.evidence().get(path),
                                other.policy().evidence().get(path)));
    }

    /** What moves has the source of its value; of what is alike in both, what is said of it is that of the second. */
    private static <S> Stream<String> sourced(List<Parameter<S>> table, Function<Rules, S> of) {
        return table.stream()
                .filter(parameter -> !parameter.get(of.apply(FIRST)).equals(parameter.get(of.apply(SECOND))))
                .map(Parameter::path);
    }

    private static Strategy working(String id, Sourcing sourcing, double bill, double steady) {
        return Bench.strategy(id, sourcing, bill).toBuilder()
                .steadyEffort(Estimate.fixed(steady))
                .build();
    }

    private static Difference difference(Rules from, Rules to) {
        return difference(from, to, LIVE);
    }

    private static Difference difference(Rules from, Rules to, Startup startup) {
        KnownRules known = KnownRules.shipped().with(from.policy()).with(to.policy());
        return Differences.of(result(from, startup), result(to, startup), known, DISCOVERY, 1);
    }

    private static RecordedResult result(Rules rules, Startup startup) {
        return Recording.of(FirstRules.assessor()
                .discovery(DISCOVERY)
                .calibration(rules.calibration())
                .policy(rules.policy())
                .withoutSimulation()
                .build()
                .assess(startup));
    }
}
