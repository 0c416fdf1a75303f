package dev.footing.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The profiles of the replays know nothing that came out later. */
class ReplayProfilesTest {
    @ParameterizedTest
    @EnumSource(CaseStudy.class)
    void every_profile_stands_at_the_end_of_its_bracket(CaseStudy study) {
        Replay replay = Replay.of(study);
        for (Bracket bracket : replay.brackets()) {
            Startup startup = bracket.profile().startup();
            assertThat(startup.asOf()).contains(replay.start().plusMonths(bracket.month()));
            assertThat(startup.name()).isEqualTo(replay.name());
            assertThat(startup.ageMonths().orElseThrow().value()).isEqualTo(bracket.month());
            CurrentPlatform current = startup.current().orElseThrow();
            assertThat(current.months().value()).isEqualTo(bracket.month());
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStudy.class)
    void brackets_follow_each_other_without_a_gap(CaseStudy study) {
        int month = 1;
        for (Bracket bracket : Replay.of(study).brackets()) {
            assertThat(bracket.fromMonth()).isEqualTo(month);
            assertThat(bracket.month()).isGreaterThan(bracket.fromMonth());
            month = bracket.month() + 1;
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStudy.class)
    void every_stated_field_has_evidence_that_was_there_by_then(CaseStudy study) {
        for (Bracket bracket : Replay.of(study).brackets()) {
            Startup startup = bracket.profile().startup();
            assertThat(stated(startup)).hasSizeGreaterThan(20).allSatisfy(input -> {
                Evidence evidence = startup.evidenceOf(input);
                assertThat(evidence.date()).as(input.id()).isPresent();
                assertThat(evidence.date().orElseThrow())
                        .as(input.id())
                        .isBeforeOrEqualTo(startup.asOf().orElseThrow());
                assertThat(evidence.source())
                        .as(input.id())
                        .startsWith(
                                evidence.grade() == Grade.REPORTED ? "read from Case Study" : "assumed for the replay");
                assertThat(evidence.grade()).as(input.id()).isIn(Grade.REPORTED, Grade.ASSUMED);
            });
            assertThat(startup.evidence().values())
                    .filteredOn(evidence -> evidence.grade() != Grade.DEFAULT)
                    .allSatisfy(evidence -> assertThat(evidence.date().orElseThrow())
                            .isBeforeOrEqualTo(startup.asOf().orElseThrow()));
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStudy.class)
    void what_came_out_later_stands_in_no_earlier_profile(CaseStudy study) {
        List<Startup> told = Replay.of(study).brackets().stream()
                .map(bracket -> bracket.profile().startup())
                .toList();
        int compared = 0;
        for (Startup later : told) {
            for (Input<?> input : stated(later)) {
                if (input.equals(Inputs.HORIZON)) {
                    continue; // how far to look is a choice and no fact, and may be the same again
                }
                LocalDate known = later.evidenceOf(input).date().orElseThrow();
                for (Startup earlier : told) {
                    if (earlier.asOf().orElseThrow().isBefore(known)) {
                        compared++;
                        assertThat(earlier.states(input) && input.get(earlier).equals(input.get(later)))
                                .as(input.id() + " of " + known + " in the profile of " + earlier.asOf())
                                .isFalse();
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "TECHFLOW, /team/infrastructureEngineers, 3",
        "TECHFLOW, /expertise/production-kubernetes, 3",
        "TECHFLOW, /observations/releasesPerMonth, 6",
        "TECHFLOW, /redFlags/infrastructure-week-became-months, 6",
        "TECHFLOW, /redFlags/demos-delayed-by-deploys, 6",
        "TECHFLOW, /observations/securityIncidents, 9",
        "TECHFLOW, /expertise/security-and-compliance, 9",
        "TECHFLOW, /compliance/month, 12",
        "TECHFLOW, /redFlags/compliance-talks-stalled, 12",
        "TECHFLOW, /observations/burnMultipleOfPlan, 15",
        "TECHFLOW, /redFlags/burn-over-plan-by-infrastructure, 15",
        "TECHFLOW, /redFlags/acquisition-slowed-by-missing-features, 15",
        "TECHFLOW, /redFlags/series-a-stalled-on-traction, 18",
        "DATASYNC, /redFlags/feedback-blocked-by-infrastructure, 4",
        "DATASYNC, /redFlags/acquisition-slowed-by-missing-features, 8",
        "CONNECTAPP, /observations/infrastructureTimeShare, 2",
        "CONNECTAPP, /observations/releasesPerMonth, 6",
        "CONNECTAPP, /observations/securityIncidents, 12"
    })
    void a_fact_is_stated_from_the_month_in_which_it_came_out(CaseStudy study, String id, int month) {
        Input<?> input = Inputs.find(id).orElseThrow();
        for (Bracket bracket : Replay.of(study).brackets()) {
            assertThat(bracket.profile().startup().states(input))
                    .as("month " + bracket.month())
                    .isEqualTo(bracket.month() >= month);
        }
    }

    @ParameterizedTest
    @CsvSource({"TECHFLOW, 2000000, 150000, 12, 18", "DATASYNC, 1500000, 0, 0, 99", "CONNECTAPP, 1800000, 0, 0, 18"})
    void cash_is_the_seed_less_what_each_month_costs(CaseStudy study, double seed, double extra, int from, int end) {
        for (Bracket bracket : Replay.of(study).brackets()) {
            if (bracket.month() < end) {
                Startup startup = bracket.profile().startup();
                double spent = bracket.month() * burn(startup) + (bracket.month() >= from ? extra : 0);
                assertThat(Amounts.toDouble(startup.budget().cash()))
                        .as("month " + bracket.month())
                        .isEqualTo(seed - spent);
            }
        }
    }

    @Test
    void the_round_is_as_far_away_as_the_horizon_until_it_is_decided() {
        for (CaseStudy study : CaseStudy.values()) {
            List<Bracket> brackets = Replay.of(study).brackets();
            int end = brackets.get(brackets.size() - 1).month();
            for (Bracket bracket : brackets) {
                Startup startup = bracket.profile().startup();
                assertThat(startup.funding().map(Funding::month).stream())
                        .as(study + ", month " + bracket.month())
                        .containsExactlyElementsOf(
                                bracket.month() < end ? List.of(end - bracket.month()) : List.<Integer>of());
                if (bracket.month() < end) {
                    assertThat(startup.budget().horizonMonths()).isEqualTo(end - bracket.month());
                }
            }
        }
    }

    private static double burn(Startup startup) {
        return startup.team().engineers().value() * 12_500
                + Amounts.toDouble(startup.budget().monthlyOtherCosts())
                + Amounts.toDouble(startup.current()
                        .flatMap(CurrentPlatform::monthlyPlatformCost)
                        .orElseThrow());
    }

    private static ImmutableList<Input<?>> stated(Startup startup) {
        return Inputs.all().stream().filter(startup::states).collect(ImmutableList.toImmutableList());
    }
}
