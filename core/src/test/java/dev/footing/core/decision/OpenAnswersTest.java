package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.composition.Options;
import dev.footing.core.decision.MissingAnswers.Dearest;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers not given yet: which ways of giving them there are, what each leads to, and what knowing them is worth. */
class OpenAnswersTest {
    private static final Rules DEFAULT = new Rules(Calibrations.field2025(), Policies.default2());
    private static final ExpertiseArea FIRST = ExpertiseArea.DISASTER_RECOVERY;
    private static final ExpertiseArea SECOND = ExpertiseArea.OBSERVABILITY;
    private static final ExpertiseArea THIRD = ExpertiseArea.SCALING;
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy OWN = needing("own", FIRST);
    private static final ComponentOption DATABASE = Options.option(Component.DATABASE, ComponentSourcing.SELF_RUN)
            .requiredExpertise(ImmutableSortedSet.of(THIRD))
            .build();
    private static final Startup ASKED = Bench.answering(Answer.UNKNOWN, FIRST, SECOND, THIRD);

    private static Strategy needing(String id, ExpertiseArea area) {
        return Bench.strategy(id, Sourcing.SELF_RUN, 1_000).toBuilder()
                .addRequiredExpertise(area)
                .build();
    }

    private static Discovery discovery() {
        return Discovery.of(List.of(Bench.provider(List.of(BOUGHT, OWN), List.of(DATABASE))));
    }

    private static Setting asIs(Startup startup) {
        return Setting.of(discovery(), startup, FirstRules.RULES);
    }

    @Test
    void without_an_open_answer_there_is_no_other_way() {
        assertThat(OpenAnswers.of(discovery(), asIs(Bench.startup()))).isEqualTo(OpenAnswers.NONE);
    }

    @Test
    void providers_that_may_look_at_expertise_are_asked_in_every_way() {
        OpenAnswers open = OpenAnswers.of(discovery(), asIs(ASKED));
        assertThat(open.unknown()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(open.ways()).hasSize(8).doesNotHaveDuplicates();
        assertThat(open.ways())
                .allSatisfy(
                        way -> assertThat(way.proposals()).isEqualTo(asIs(ASKED).proposals()));
        assertThat(open.sameAs(7)).isEqualTo(7);
    }

    /** No provider at all is one of Footing's own, so that whoever is asked anew proposes nothing. */
    @Test
    void providers_that_do_not_are_not_asked_again_and_only_what_is_required_makes_a_way() {
        OpenAnswers open = OpenAnswers.of(Discovery.none(), asIs(ASKED));
        assertThat(open.ways()).hasSize(8);
        assertThat(open.ways())
                .allSatisfy(
                        way -> assertThat(way.proposals()).isEqualTo(asIs(ASKED).proposals()));
        List<Integer> made = new ArrayList<>();
        open.each(way -> made.add(way));
        assertThat(made).as("nothing requires the second area").containsExactly(0, 1, 4, 5);
        for (int way = 0; way < 8; way++) {
            Setting setting = open.ways().get(way);
            assertThat(setting).isSameAs(open.ways().get(way & 5));
            assertThat(setting.startup().expertise().answer(FIRST))
                    .isEqualTo(way % 2 == 1 ? Answer.YES : Answer.UNKNOWN);
            assertThat(setting.startup().expertise().answer(SECOND)).isEqualTo(Answer.UNKNOWN);
            assertThat(setting.startup().expertise().answer(THIRD)).isEqualTo(way >= 4 ? Answer.YES : Answer.UNKNOWN);
        }
    }

    private static AnsweredWays ways(Rules rules, Startup startup, ScriptedView view, Strategy... strategies) {
        Setting setting = Bench.setting(rules, startup, strategies);
        Discovery discovery = Discovery.of(List.of(Bench.provider(List.of(strategies))));
        return AnsweredWays.of(
                OpenAnswers.of(discovery, setting), choice(setting, view), rules.policy(), 480_000, view);
    }

    private static Choice choice(Setting setting, ScriptedView view) {
        return Choice.of(Candidates.of(setting, view), setting.rules().policy(), 480_000, view);
    }

    private static MissingAnswers missing(Rules rules, Startup startup, ScriptedView view, Strategy... strategies) {
        Policy policy = rules.policy();
        return MissingAnswers.of(
                ways(rules, startup, view, strategies),
                policy,
                choice(Bench.setting(rules, startup, strategies), view));
    }

    private static ScriptedView view() {
        return new ScriptedView(4_096);
    }

    @Test
    void chances_are_those_of_all_ways_in_which_at_least_the_held_areas_are_answered_yes() {
        AnsweredWays ways = ways(
                DEFAULT,
                Bench.answering(Answer.UNKNOWN, FIRST),
                view().best("acme.bought", 0.25).best("acme.own", 0.75),
                BOUGHT,
                OWN);
        assertThat(ways.evaluated())
                .extracting(way -> way.candidates().stream().map(Candidate::id).toList())
                .as("what an answer rules out is not looked at")
                .containsExactly(List.of(Bench.id("bought")), List.of(Bench.id("bought"), Bench.id("own")));
        Likelihood known = ways.likelihood(0).orElseThrow();
        assertThat(known.strategies().get(Bench.id("bought"))).isCloseTo(0.25, within(1e-12));
        assertThat(known.strategies().get(Bench.id("own")))
                .as("only one of two ways opens it")
                .isCloseTo(0.375, within(1e-12));
        Likelihood held = ways.likelihood(1).orElseThrow();
        assertThat(held.strategies().get(Bench.id("own"))).isCloseTo(0.75, within(1e-12));
    }

    /** Once the area is held, the own one lasts so often that the bought one is not feasible any more. */
    @Test
    void where_nothing_is_feasible_whatever_is_known_knowing_has_no_worth_but_under_the_first_policy() {
        Startup asked = Bench.answering(Answer.UNKNOWN, FIRST);
        ScriptedView view = view().lasts("acme.bought", 0.8)
                .lasts("acme.own", 0.9)
                .objective("acme.bought", 0)
                .objective("acme.own", 50_000);
        MissingAnswers missing = missing(DEFAULT, asked, view, BOUGHT, OWN);
        assertThat(missing.worth()).isEmpty();
        assertThat(missing.dearest()).contains(new Dearest(FIRST, 0));
        assertThat(missing.sourcingDiffers()).isTrue();
        MissingAnswers first = missing(FirstRules.RULES, asked, view, BOUGHT, OWN);
        assertThat(first.worth()).hasValue(25_000);
        assertThat(first.dearest()).contains(new Dearest(FIRST, 25_000));
    }

    @Test
    void knowing_is_worth_the_mean_gain_over_the_best_that_is_feasible_anyway() {
        ScriptedView view = view().objective("acme.bought", 10_000).objective("acme.own", 50_000);
        MissingAnswers missing = missing(DEFAULT, Bench.answering(Answer.UNKNOWN, FIRST), view, BOUGHT, OWN);
        assertThat(missing.worth()).hasValue(20_000);
        assertThat(missing.dearest()).contains(new Dearest(FIRST, 20_000));
    }

    @Test
    void of_areas_that_are_worth_as_much_the_first_is_asked_for() {
        ScriptedView view = view().objective("acme.own", 40_000).objective("acme.other", 40_000);
        MissingAnswers missing = missing(
                DEFAULT, Bench.answering(Answer.UNKNOWN, FIRST, SECOND), view, BOUGHT, OWN, needing("other", SECOND));
        // Each of them gains 20,000 where the other one is not held, and nothing where it is.
        assertThat(missing.dearest()).contains(new Dearest(FIRST, 10_000));
        assertThat(missing.worth()).hasValue(30_000);
    }

    @Test
    void a_setting_takes_the_offers_that_were_chosen_in_place_of_all() {
        Setting setting = asIs(Bench.startup());
        assertThat(setting.proposals().options()).hasSize(1);
        assertThat(setting.offering(ImmutableList.of()).proposals().options()).isEmpty();
        assertThat(setting.offering(setting.proposals().offers())).isEqualTo(setting);
    }
}
