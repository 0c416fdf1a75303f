package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second model is the first one where its parameters are neutral and nothing is stated that the first had not. */
class FirstModelLawsTest {
    private static final Rules ARTICLE = new Rules(Calibrations.article2024(), Policies.default1());

    static Stream<Long> seeds() {
        return Seeds.from(87_000, 200);
    }

    private static Calibration neutral(Calibration calibration) {
        Calibration before = Calibrations.field2025();
        return Calibration.builder()
                .from(calibration)
                .sizeExponent(0)
                .incidentRevenueShare(Ratio.of(0))
                .incidentPrior(Optional.empty())
                .peakReference(Optional.empty())
                .securityOnlyWithAudit(false)
                .familiarMonths(Optional.empty())
                .liveUsers(Users.of(0))
                .roundTiming(Optional.empty())
                .roundIntercept(before.roundIntercept())
                .evidence(before.evidence())
                .build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neutral_parameters_are_the_first_model_to_the_bit(long seed) {
        LawCase given = LawCase.of(seed);
        Rules neutral = new Rules(neutral(Calibrations.field2026()), Policies.default1());
        given.strategies()
                .forEach(strategy -> assertThat(given.model(neutral).likely(strategy, 0))
                        .isEqualTo(given.model(FirstRules.RULES).likely(strategy, 0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void under_the_old_rules_only_facts_among_the_new_inputs_are_counted(long seed) {
        LawCase stated = LawCase.of(seed).with(FirstModelLawsTest::withoutFacts);
        LawCase known = stated.with(FirstRules::known);
        for (Rules old : new Rules[] {ARTICLE, FirstRules.RULES}) {
            stated.strategies()
                    .forEach(strategy -> assertThat(stated.model(old).likely(strategy, 0))
                            .isEqualTo(known.model(old).likely(strategy, 0)));
        }
    }

    /** List price, payments and the stage of a round are facts, which count under every calibration. */
    private static Startup withoutFacts(Startup startup) {
        Startup bare = FirstRules.known(startup).with(Inputs.PEAK_TO_AVERAGE, 3.3);
        return bare.with(Inputs.OBSERVED_MONTHS, 7.0).with(Inputs.SERIOUS_INCIDENTS, 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_two_policies_agree_where_cash_lasts_and_no_round_is_planned_but_for_work_in_all_months(long seed) {
        LawCase given = LawCase.of(seed)
                .with(startup -> startup.toBuilder().funding(Optional.empty()).build());
        Policy second = Policies.default2();
        Rules plain = new Rules(
                Calibrations.field2026(),
                Policy.builder().from(second).ruin(false).build());
        Rules first = new Rules(Calibrations.field2026(), Policies.default1());
        given.strategies()
                .forEach(strategy -> assertThat(given.model(plain).likely(strategy, 0))
                        .isEqualTo(given.model(first).likely(strategy, 0)));
    }
}
