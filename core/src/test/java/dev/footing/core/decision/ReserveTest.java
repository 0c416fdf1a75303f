package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve bills make an objective; the spend is 480,000, of which 9,600 count as a gain. */
class ReserveTest {
    private static final Strategy BEST = Bench.strategy("best", Sourcing.MANAGED, 1_000);

    @Test
    void a_sibling_that_is_near_turns_it_before_cash_does() {
        Strategy sibling = Bench.strategy("sibling", Sourcing.MANAGED, 1_500);
        Strategy rival = Bench.strategy("rival", Sourcing.SELF_RUN, 3_000);
        assertThat(nearest(Bench.startup(), BEST, sibling, rival))
                .isEqualTo(money(PhraseCode.PASSING_IT.part("acme.sibling"), 6_000, 0.0125));
    }

    @Test
    void a_rival_turns_it_as_soon_as_its_gap_is_too_close_to_call() {
        Strategy sibling = Bench.strategy("sibling", Sourcing.MANAGED, 2_300);
        Strategy rival = Bench.strategy("rival", Sourcing.SELF_RUN, 3_000);
        assertThat(nearest(Bench.startup(), BEST, sibling, rival))
                .isEqualTo(money(PhraseCode.GAP_TOO_CLOSE.part(), 14_400, 0.03));
    }

    @Test
    void staying_turns_a_move_as_soon_as_the_move_gains_too_little() {
        Strategy old = Bench.strategy("old", Sourcing.MANAGED, 2_000);
        assertThat(nearest(Bench.on("acme.old"), BEST, old))
                .isEqualTo(money(PhraseCode.STAYING_ON.part("acme.old"), 2_400, 0.005));
    }

    @Test
    void a_move_turns_staying_as_soon_as_it_gains_enough() {
        Strategy old = Bench.strategy("old", Sourcing.SELF_RUN, 1_400);
        assertThat(nearest(Bench.on("acme.old"), BEST, old))
                .isEqualTo(money(PhraseCode.WORTH_A_MOVE.part("acme.best"), 4_800, 0.01));
    }

    @Test
    void cash_that_is_nearer_than_another_strategy_is_named() {
        assertThat(nearest(Bench.withCash("USD 496800"), BEST))
                .isEqualTo(money(PhraseCode.OUT_OF_CASH.part(), 4_800, 0.01));
    }

    @Test
    void amounts_are_no_limit_where_nothing_is_spent_that_they_could_be_a_share_of() {
        Startup free = Bench.startup().toBuilder()
                .team(Team.builder()
                        .engineers(4)
                        .monthlyCostPerEngineer(Money.parse("USD 0"))
                        .build())
                .build();
        assertThat(nearest(free, BEST))
                .containsEntry("threshold", new Fact.Phrase(PhraseCode.WORK_BEYOND_TEAM.part()))
                .containsEntry("reserve", new Fact.Figure(1, Unit.SHARE));
    }

    @ParameterizedTest
    @CsvSource({"1_800, 9_600, 0, 0", "1_801, 9_612, 12, 0.000025"})
    void a_gap_is_no_limit_ahead_once_it_is_called_too_close(double bill, long gap, long left, double share) {
        Strategy rival = Bench.strategy("rival", Sourcing.SELF_RUN, bill);
        Verdict verdict = Bench.assess(Bench.startup(), BEST, rival).verdict();
        assertThat(nearest(Bench.startup(), BEST, rival))
                .isEqualTo(
                        verdict.kind() == Verdict.Kind.CLOSE_CALL
                                ? money(PhraseCode.PASSING_IT.part("acme.rival"), gap, 0.02)
                                : money(PhraseCode.GAP_TOO_CLOSE.part(), left, share));
        assertThat(verdict.kind() == Verdict.Kind.CLOSE_CALL).isEqualTo(left == 0);
    }

    private static ImmutableMap<String, Fact> money(Explanation threshold, long left, double share) {
        return ImmutableMap.of(
                "threshold",
                new Fact.Phrase(threshold),
                "left",
                new Fact.Amount(Bench.usd(left)),
                "reserve",
                new Fact.Figure(share, Unit.SHARE),
                "of",
                new Fact.Phrase(PhraseCode.THE_SPEND.part()));
    }

    private static ImmutableMap<String, Fact> nearest(Startup startup, Strategy... strategies) {
        return ImmutableMap.copyOf(
                Bench.find(Bench.assess(startup, strategies).verdict().revisitIf(), Code.NEAREST_THRESHOLD)
                        .facts());
    }
}
