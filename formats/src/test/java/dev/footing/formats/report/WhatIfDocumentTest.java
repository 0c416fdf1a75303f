package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.recovery.FigureChange;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.Pair;
import dev.footing.api.whatif.SingleChange;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.text.Conditionals;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.Simulations;
import dev.footing.formats.text.TextReport;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WhatIfDocumentTest {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId TWO = StrategyId.of("acme.two");
    private static final Assessment STATED = Simulations.reference();

    private static Money usd(double amount) {
        return Money.of(CurrencyUnit.USD, amount);
    }

    private static MoneyChange moved(double amount) {
        return new MoneyChange(usd(amount), Optional.of(usd(Math.abs(amount) / 10)));
    }

    private static StrategyChange change(StrategyId strategy, ObjectivePart moving, double by) {
        return new StrategyChange(
                strategy,
                Arrays.stream(ObjectivePart.values())
                        .collect(ImmutableMap.toImmutableMap(
                                part -> part,
                                part -> moved(part == moving || part == ObjectivePart.OBJECTIVE ? by : 0))),
                new FigureChange(0, OptionalDouble.empty()),
                new FigureChange(0, OptionalDouble.empty()),
                Optional.empty());
    }

    private static WhatIf.Builder answer(Assessment supposed) {
        return WhatIf.builder()
                .addSupposed(new Supposition<>(Inputs.ENGINEERS, 12.0))
                .addAlone(new SingleChange(
                        new Supposition<>(Inputs.ENGINEERS, 12.0), supposed.verdict(), Optional.of(moved(-50_000))))
                .before(STATED)
                .after(supposed)
                .addStrategies(change(ONE, ObjectivePart.EXPECTED_ROUND, -40_000))
                .addStrategies(change(TWO, ObjectivePart.EXPECTED_ROUND, 300));
    }

    private static String text(WhatIf answer) {
        return TextReport.of(answer, PageStyle.PLAIN);
    }

    private static Assessment with(StrategyAssessment... strategies) {
        return Assessment.builder()
                .from(STATED)
                .strategies(ImmutableList.copyOf(strategies))
                .build();
    }

    private static StrategyAssessment strategy(int index) {
        return STATED.strategies().get(index);
    }

    @Test
    void an_answer_that_stays_the_same_says_so_and_what_was_stated_already() {
        String text = text(answer(STATED).build());
        assertThat(text)
                .startsWith(STATED.startup().name() + ": what if\n===")
                .contains("/team/engineers=12, as stated")
                .contains("As supposed: the same.")
                .contains("What rules strategies out, the diagnosis and the course of action stay as they are.");
    }

    @Test
    void chances_and_the_other_branch_are_told_as_stated_and_as_supposed() {
        String text = text(WhatIf.builder()
                        .from(answer(Conditionals.reference()).build())
                        .before(Conditionals.staying(0.5))
                        .build())
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "As stated: RECOMMENDED: stay on minimal (acme.one), unless you have disaster recovery and scaling:")
                .contains("- Chances as stated: stay 50%, run it yourself 50%.")
                .contains("- Chances as supposed: stay 64%, run it yourself 36%.");
    }

    @Test
    void the_lead_is_told_with_its_error_or_why_there_is_none() {
        WhatIf.Builder paired = answer(STATED).pair(new Pair(ONE, TWO));
        assertThat(text(paired.lead(moved(-50_000)).build()).replace("\n  ", " "))
                .contains("The lead of minimal (acme.one) over minimal (acme.two) goes from")
                .contains(": -$50,000 +- $5,000.");
    }

    @Test
    void what_a_table_lists_is_never_told_as_no_longer_proposed() {
        WhatIf without = answer(with(strategy(0)))
                .strategies(ImmutableList.of(change(ONE, ObjectivePart.EXPECTED_ROUND, -40_000)))
                .pair(new Pair(ONE, TWO))
                .build();
        assertThat(text(without).replace("\n  ", " "))
                .contains("Minimal (acme.two) is no longer proposed, so there is no lead.")
                .doesNotContain("(acme.one) is", "(acme.one) or");
        assertThat(text(answer(STATED).pair(new Pair(ONE, TWO)).build()).replace("\n  ", " "))
                .contains("Nothing is known of the lead of minimal (acme.one) over minimal (acme.two).")
                .doesNotContain("no longer proposed");
    }

    @Test
    void parts_that_do_not_move_are_left_out_and_small_changes_have_no_sign() {
        String text = text(answer(STATED).build());
        assertThat(text)
                .containsPattern("Change from +round\n")
                .contains("-$40k")
                .doesNotContain("+$0k", "platform  ");
        assertThat(text.lines()).anyMatch(line -> line.startsWith("Minimal (acme.two)") && line.endsWith(" $0k"));
    }

    @Test
    void a_strategy_that_is_ruled_out_only_as_supposed_is_marked_on_both_sides() {
        StrategyAssessment infeasible = StrategyAssessment.builder()
                .from(strategy(0))
                .feasible(false)
                .vetoes(ImmutableList.of())
                .build();
        boolean free = strategy(0).vetoes().isEmpty() && strategy(0).feasible();
        String text = text(answer(with(infeasible, strategy(1))).build());
        assertThat(text).contains(free ? "o -> -" : "x -> -").contains("x: ruled out.");
    }

    @Test
    void several_suppositions_are_told_each_alone_and_together() {
        Supposition<?> users = new Supposition<>(Inputs.HORIZON, 24);
        String text = text(answer(STATED).addSupposed(users).lead(moved(7_000)).build());
        assertThat(text)
                .contains("Each alone")
                .contains("-$50,000 +- $5,000")
                .contains("only together with the others")
                .contains("all together");
    }
}
