package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AssessorTest {
    private static final Assessor ASSESSOR = FirstRules.assessor()
            .provider(provider("acme", "acme.one", "acme.two"))
            .build();

    @Test
    void projects_every_proposed_strategy_by_id() {
        Assessment assessment = ASSESSOR.assess(Fixtures.reference());
        assertThat(assessment.strategies()).extracting(one -> one.id().value()).containsExactly("acme.one", "acme.two");
        assertThat(assessment.strategy(StrategyId.of("acme.two")).orElseThrow().provider())
                .isEqualTo("acme");
        assertThat(assessment.strategy(StrategyId.of("acme.three"))).isEmpty();
    }

    @Test
    void derives_the_phase_and_says_so() {
        Assessment assessment = ASSESSOR.assess(Fixtures.minimal().with(Inputs.ACTIVE_USERS, 5_000.0));
        assertThat(assessment.understood().phase()).hasValue(Phase.POST_PRODUCT_MARKET_FIT);
        assertThat(assessment.understood().evidenceOf(Inputs.PHASE).grade()).isEqualTo(Grade.DEFAULT);
        assertThat(codes(assessment)).contains(Code.PHASE_DERIVED);
        Assessment again = ASSESSOR.assess(assessment.understood());
        assertThat(codes(again)).contains(Code.PHASE_DERIVED);
    }

    @Test
    void says_what_flatters_a_move() {
        Startup unknown = Fixtures.minimal().with(Inputs.ACTIVE_USERS, 5_000.0);
        assertThat(codes(ASSESSOR.assess(unknown))).contains(Code.CURRENT_STRATEGY_UNKNOWN);
        assertThat(codes(ASSESSOR.assess(unknown.with(Inputs.CURRENT_STRATEGY, "acme.one"))))
                .doesNotContain(Code.CURRENT_STRATEGY_UNKNOWN)
                .contains(Code.BILL_DERIVED);
    }

    @Test
    void says_that_an_audit_beyond_the_horizon_is_in_no_figure() {
        Startup later = Fixtures.reference().toBuilder()
                .compliance(ComplianceDemand.inMonth(19))
                .build();
        assertThat(codes(ASSESSOR.assess(later))).contains(Code.AUDIT_BEYOND_HORIZON);
    }

    @Test
    void says_that_months_on_a_strategy_that_is_not_stated_are_read_by_nothing() {
        Startup months = Fixtures.minimal().with(Inputs.CURRENT_MONTHS, 3.0);
        assertThat(codes(ASSESSOR.assess(months))).contains(Code.CURRENT_MONTHS_UNREAD);
        assertThat(codes(ASSESSOR.assess(months.with(Inputs.CURRENT_STRATEGY, "acme.one"))))
                .doesNotContain(Code.CURRENT_MONTHS_UNREAD);
        assertThat(codes(ASSESSOR.assess(months.with(Inputs.CURRENT_MONTHS, 0.0))))
                .doesNotContain(Code.CURRENT_MONTHS_UNREAD);
    }

    @Test
    void says_that_evidence_is_dated_after_the_day_of_the_profile() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(codes(ASSESSOR.assess(dated(day, day)))).doesNotContain(Code.EVIDENCE_AHEAD);
        Explanation note = ASSESSOR.assess(dated(day, day.plusDays(1))).notes().stream()
                .filter(any -> any.code() == Code.EVIDENCE_AHEAD)
                .findFirst()
                .orElseThrow();
        assertThat(note.facts()).containsEntry("inputs", new Fact.Word("/team/engineers"));
    }

    private static Startup dated(LocalDate profile, LocalDate evidence) {
        return Fixtures.minimal().toBuilder()
                .asOf(profile)
                .evidence(Map.of(
                        "/team/engineers",
                        Evidence.builder()
                                .grade(Grade.MEASURED)
                                .source("payroll")
                                .date(evidence)
                                .build()))
                .build();
    }

    @Test
    void says_that_a_plan_has_more_users_than_there_are_people_and_from_which_month_on() {
        Startup one = Fixtures.minimal()
                .with(Inputs.ACTIVE_USERS, 1_000.0)
                .with(Inputs.HORIZON, 9)
                .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(5));
        Explanation note = ASSESSOR.assess(one).notes().stream()
                .filter(any -> any.code() == Code.MORE_USERS_THAN_PEOPLE)
                .findFirst()
                .orElseThrow();
        assertThat(note.facts())
                .containsEntry("month", new Fact.Figure(9, Unit.COUNT))
                .containsEntry("growth", new Fact.Figure(5, Unit.SHARE));
        assertThat(codes(ASSESSOR.assess(one.with(Inputs.HORIZON, 8)))).doesNotContain(Code.MORE_USERS_THAN_PEOPLE);
    }

    @Test
    void an_unknown_current_strategy_is_refused_with_the_nearest_known_one() {
        Startup mistaken = Fixtures.minimal().with(Inputs.CURRENT_STRATEGY, "acme.onee");
        assertThatThrownBy(() -> ASSESSOR.assess(mistaken))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("/current/strategy")
                .hasMessageContaining("Maybe acme.one was meant. Known: acme.one, acme.two.");
    }

    @Test
    void another_currency_than_the_calibration_s_is_refused() {
        Startup european = Startup.builder()
                .name("European")
                .budget(Budget.builder().cash(Money.parse("EUR 100000")).build())
                .team(Team.builder()
                        .engineers(3)
                        .monthlyCostPerEngineer(BigMoney.parse("EUR 9000"))
                        .build())
                .build();
        assertThatThrownBy(() -> ASSESSOR.assess(european))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("/budget/currency must be USD");
    }

    @Test
    void a_current_strategy_that_its_provider_does_not_propose_is_reported() {
        Strategy one = Fixtures.strategy("acme.one");
        StrategyProvider choosy = scripted("acme", List.of(one), ImmutableList.of());
        Assessment assessment = FirstRules.assessor()
                .provider(choosy)
                .build()
                .assess(Fixtures.minimal().with(Inputs.CURRENT_STRATEGY, "acme.one"));
        assertThat(codes(assessment)).contains(Code.CURRENT_STRATEGY_NOT_TAILORED);
    }

    @Test
    void the_hash_moves_with_every_cause_and_with_nothing_else() {
        String hash = hash(ASSESSOR, Fixtures.reference());
        assertThat(hash(ASSESSOR, Fixtures.reference())).isEqualTo(hash);
        assertThat(hash(ASSESSOR, Fixtures.reference().with(Inputs.ENGINEERS, 9.0)))
                .isNotEqualTo(hash);
        Assessor article = FirstRules.assessor()
                .provider(provider("acme", "acme.one", "acme.two"))
                .calibration(Calibrations.article2024())
                .build();
        assertThat(hash(article, Fixtures.reference())).isNotEqualTo(hash);
        Assessor fewer =
                FirstRules.assessor().provider(provider("acme", "acme.one")).build();
        assertThat(hash(fewer, Fixtures.reference())).isNotEqualTo(hash);
    }

    @Test
    void an_idle_plugin_moves_nothing_but_the_list_of_providers() {
        StrategyProvider idle = scripted("idle", List.of(Fixtures.strategy("idle.never")), ImmutableList.of());
        Assessor with = FirstRules.assessor()
                .provider(provider("acme", "acme.one", "acme.two"))
                .provider(idle)
                .build();
        Assessment alone = ASSESSOR.assess(Fixtures.growing("acme.one"));
        Assessment beside = with.assess(Fixtures.growing("acme.one"));
        assertThat(beside.strategies()).isEqualTo(alone.strategies());
        assertThat(beside.provenance().hash()).isEqualTo(alone.provenance().hash());
        assertThat(beside.provenance().providers()).hasSize(2);
    }

    @Test
    void where_no_strategy_applies_there_is_an_empty_answer() {
        Assessment assessment = FirstRules.assessor()
                .provider(scripted("acme", List.of(Fixtures.strategy("acme.one")), ImmutableList.of()))
                .build()
                .assess(Fixtures.minimal());
        assertThat(assessment.strategies()).isEmpty();
        assertThat(assessment.problems()).isEmpty();
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Assessor.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-.*)?|development");
    }

    private static String hash(Assessor assessor, Startup startup) {
        return assessor.assess(startup).provenance().hash();
    }

    private static List<ExplanationCode> codes(Assessment assessment) {
        return assessment.notes().stream().map(Explanation::code).toList();
    }

    private static StrategyProvider provider(String id, String... strategies) {
        List<Strategy> proposed =
                List.of(strategies).stream().map(Fixtures::strategy).toList();
        return scripted(id, proposed, ImmutableList.copyOf(proposed));
    }

    private static StrategyProvider scripted(String id, List<Strategy> known, ImmutableList<Strategy> proposed) {
        ProviderInfo info = ProviderInfo.builder()
                .id(id)
                .name(id)
                .spiLevel(StrategyProvider.SPI_LEVEL)
                .addAllStrategies(known.stream().map(Strategy::info).toList())
                .build();
        return new StrategyProvider() {
            @Override
            public ProviderInfo info() {
                return info;
            }

            @Override
            public ImmutableList<Strategy> propose(Startup startup) {
                return proposed;
            }
        };
    }
}
