package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.discovery.Proposals.Offered;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisorTest {
    /** Running takes twice as many hands, and a database needs expertise. */
    private static final ImmutableList<ComponentOption> OPTIONS = Stream.of(
                    Options.option(Component.COMPUTE, ComponentSourcing.MANAGED).share(Share.of(0.4)),
                    Options.option(Component.COMPUTE, ComponentSourcing.SELF_RUN)
                            .share(Share.of(0.4))
                            .steadyEffort(Estimate.fixed(0.2)),
                    Options.option(Component.DATABASE, ComponentSourcing.MANAGED)
                            .share(Share.of(0.2)),
                    Options.option(Component.DATABASE, ComponentSourcing.SELF_RUN)
                            .share(Share.of(0.2))
                            .steadyEffort(Estimate.fixed(0.2))
                            .addRequiredExpertise(ExpertiseArea.SCALING),
                    Options.option(Component.CACHE, ComponentSourcing.MANAGED).share(Share.of(0.1)))
            .map(ComponentOption.Builder::build)
            .collect(ImmutableList.toImmutableList());

    private static Startup using(Component component, ComponentUse.Builder use) {
        return Bench.startup().toBuilder().putComponents(component, use.build()).build();
    }

    private static List<ComponentAdvice> advice(Startup startup, List<ComponentOption> options) {
        MixSearch search = search(startup, options);
        ImmutableList<Offered> offered = options.stream()
                .map(option -> new Offered("footing.test", option))
                .collect(ImmutableList.toImmutableList());
        Offering offering = new Offering(new OfferChoice(offered, any -> search), offered);
        return new Advisor(startup, offering, search, search.best().orElseThrow(), CurrencyUnit.USD).advice();
    }

    private static MixSearch search(Startup startup, List<ComponentOption> options) {
        return new MixSearch(
                startup,
                ImmutableList.copyOf(options),
                model(startup),
                BuyingRule.of(startup, false),
                new MixFigures());
    }

    private static PlanModel model(Startup startup) {
        return new PlanModel(startup, Optional.empty(), new Rules(Calibrations.field2025(), Policies.default1()));
    }

    private static ComponentAdvice on(Component component, Startup startup) {
        return on(component, startup, OPTIONS);
    }

    private static ComponentAdvice on(Component component, Startup startup, List<ComponentOption> options) {
        return advice(startup, options).stream()
                .filter(one -> one.component() == component)
                .findFirst()
                .orElseThrow();
    }

    private static List<ExplanationCode> codes(ComponentAdvice advice) {
        return advice.because().stream().<ExplanationCode>map(Explanation::code).toList();
    }

    @Test
    void every_component_is_spoken_of_in_its_order() {
        assertThat(advice(Bench.startup(), OPTIONS))
                .extracting(ComponentAdvice::component)
                .containsExactlyElementsOf(Component.usual());
    }

    @Test
    void the_other_way_costs_what_its_plan_is_behind() {
        Startup startup = Bench.startup();
        ComponentAdvice advice = on(Component.COMPUTE, startup);
        assertThat(advice.sourcing()).contains(ComponentSourcing.MANAGED);
        Explanation costs = advice.because().stream()
                .filter(because -> because.code() == ComponentCode.COMPONENT_OTHER_COSTS)
                .findFirst()
                .orElseThrow();
        double best = objective(startup, 0, 2, 4);
        double flipped = objective(startup, 1, 2, 4);
        assertThat(costs.facts().get("amount"))
                .isEqualTo(new Fact.Amount(Amounts.toMoney(best - flipped, CurrencyUnit.USD)));
        assertThat(costs.facts().get("sourcing")).isEqualTo(new Fact.Word("self-run"));
    }

    private static double objective(Startup startup, int... chosen) {
        ImmutableList.Builder<ComponentOption> parts = ImmutableList.builder();
        for (int option : chosen) {
            parts.add(OPTIONS.get(option));
        }
        return model(startup)
                .signals(new Mix(0, parts.build(), startup.team().engineers().value(), ImmutableSet.of())
                        .strategy(StrategyId.COMPOSED))
                .objective()
                .total();
    }

    @Test
    void the_other_way_needs_expertise_that_is_missing_or_there() {
        Startup lacking = Bench.startup().toBuilder()
                .expertise(ExpertiseAudit.all(Answer.NO))
                .build();
        assertThat(codes(on(Component.DATABASE, lacking))).contains(ComponentCode.COMPONENT_LACKS_EXPERTISE);
        assertThat(codes(on(Component.DATABASE, Bench.startup())))
                .doesNotContain(ComponentCode.COMPONENT_LACKS_EXPERTISE);
        ImmutableList<ComponentOption> runOnly = ImmutableList.of(OPTIONS.get(3));
        assertThat(codes(on(Component.DATABASE, Bench.startup(), runOnly)))
                .contains(ComponentCode.COMPONENT_HAS_EXPERTISE, ComponentCode.COMPONENT_ONLY_OPTION);
    }

    @Test
    void what_would_gain_if_nothing_ruled_it_out_is_told() {
        Startup lacking = Bench.startup().toBuilder()
                .expertise(ExpertiseAudit.all(Answer.NO))
                .build();
        List<ComponentOption> dear = List.of(
                OPTIONS.get(2).toBuilder().platformFixed(Options.usd(90_000)).build(), OPTIONS.get(3));
        assertThat(codes(on(Component.DATABASE, lacking, dear)))
                .contains(ComponentCode.COMPONENT_LACKS_EXPERTISE, ComponentCode.COMPONENT_OTHER_GAINS);
    }

    @Test
    void what_is_not_needed_and_what_nobody_offers_is_told_apart() {
        Startup without = using(Component.DATABASE, ComponentUse.builder().sourcing(ComponentSourcing.NONE));
        assertThat(on(Component.DATABASE, without).sourcing()).contains(ComponentSourcing.NONE);
        assertThat(codes(on(Component.DATABASE, without))).containsExactly(ComponentCode.COMPONENT_NOT_NEEDED);
        assertThat(on(Component.SECRETS, without).sourcing()).isEmpty();
        assertThat(codes(on(Component.SECRETS, without))).containsExactly(ComponentCode.COMPONENT_WITHOUT_OPTION);
        assertThat(search(without, OPTIONS).best().orElseThrow().mix().parts()).hasSize(2);
    }

    @Test
    void what_is_written_in_house_or_differentiates_is_custom_where_it_is_not_bought() {
        List<ComponentOption> runOnly = List.of(OPTIONS.get(3));
        ComponentUse.Builder written = ComponentUse.builder().sourcing(ComponentSourcing.CUSTOM);
        ComponentUse.Builder special =
                ComponentUse.builder().sourcing(ComponentSourcing.SELF_RUN).differentiator(true);
        ComponentUse.Builder plain =
                ComponentUse.builder().sourcing(ComponentSourcing.SELF_RUN).differentiator(false);
        ComponentAdvice now = on(Component.DATABASE, using(Component.DATABASE, written), runOnly);
        assertThat(now.sourcing()).contains(ComponentSourcing.CUSTOM);
        assertThat(now.now()).contains(ComponentSourcing.CUSTOM);
        assertThat(codes(now)).contains(ComponentCode.COMPONENT_CUSTOM_AS_SELF_RUN);
        ComponentAdvice differs = on(Component.DATABASE, using(Component.DATABASE, special), runOnly);
        assertThat(differs.sourcing()).contains(ComponentSourcing.CUSTOM);
        assertThat(codes(differs)).contains(ComponentCode.COMPONENT_DIFFERENTIATES);
        assertThat(on(Component.DATABASE, using(Component.DATABASE, plain), runOnly)
                        .sourcing())
                .contains(ComponentSourcing.SELF_RUN);
        assertThat(codes(on(Component.DATABASE, using(Component.DATABASE, special))))
                .contains(ComponentCode.COMPONENT_DIFFERENTIATES_BOUGHT);
    }

    @ParameterizedTest
    @CsvSource({"299, false", "300, true"})
    void a_stated_bill_of_three_tenths_dominates(int bill, boolean dominates) {
        Startup startup = using(
                        Component.DATABASE,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.MANAGED)
                                .monthlyCost(BigMoney.parse("USD " + bill)))
                .toBuilder()
                .current(CurrentPlatform.builder()
                        .monthlyPlatformCost(BigMoney.parse("USD 1000"))
                        .build())
                .build();
        assertThat(codes(on(Component.DATABASE, startup)).contains(ComponentCode.COMPONENT_BILL_DOMINATES))
                .isEqualTo(dominates);
        assertThat(codes(on(Component.COMPUTE, startup))).contains(ComponentCode.COMPONENT_BILL_DOMINATES);
        assertThat(codes(on(Component.CACHE, startup))).doesNotContain(ComponentCode.COMPONENT_BILL_DOMINATES);
    }

    @Test
    void where_buying_everything_is_forbidden_something_is_run() {
        Startup forbidden = Bench.startup().toBuilder()
                .addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED)
                .build();
        List<ComponentOption> two = OPTIONS.subList(0, 2);
        ComponentAdvice advice = on(Component.COMPUTE, forbidden, two);
        assertThat(advice.sourcing()).contains(ComponentSourcing.SELF_RUN);
        assertThat(codes(advice)).contains(ComponentCode.COMPONENT_OTHER_FORBIDDEN);
        assertThat(search(forbidden, two).best().orElseThrow().mix().sourcing()).isEqualTo(Sourcing.SELF_RUN);
    }

    @Test
    void a_way_that_binds_more_than_there_are_or_outlasts_the_cash_is_told() {
        List<ComponentOption> heavy = List.of(
                OPTIONS.get(0),
                OPTIONS.get(1).toBuilder().steadyEffort(Estimate.fixed(9)).build());
        assertThat(codes(on(Component.COMPUTE, Bench.startup(), heavy)))
                .contains(ComponentCode.COMPONENT_OTHER_TAKES_TOO_MANY);
        List<ComponentOption> dear = List.of(
                OPTIONS.get(0),
                OPTIONS.get(1).toBuilder().platformFixed(Options.usd(9e7)).build());
        assertThat(codes(on(Component.COMPUTE, Bench.startup(), dear)))
                .contains(ComponentCode.COMPONENT_OTHER_RUNS_OUT);
    }

    @Test
    void two_ways_that_come_to_the_same_are_told() {
        List<ComponentOption> same = List.of(
                OPTIONS.get(0),
                OPTIONS.get(0).toBuilder().sourcing(ComponentSourcing.SELF_RUN).build());
        ComponentAdvice advice = on(Component.COMPUTE, Bench.startup(), same);
        assertThat(advice.sourcing()).contains(ComponentSourcing.MANAGED);
        assertThat(codes(advice)).contains(ComponentCode.COMPONENT_OTHER_EQUAL);
    }

    @Test
    void figures_for_writing_what_can_be_got_in_no_other_way_are_said_not_to_count() {
        ComponentOption written =
                Options.option(Component.SECRETS, ComponentSourcing.CUSTOM).build();
        List<ComponentOption> options =
                Stream.concat(OPTIONS.stream(), Stream.of(written)).toList();
        ComponentAdvice advice = on(Component.SECRETS, Bench.startup(), options);
        assertThat(advice.sourcing()).isEmpty();
        assertThat(codes(advice))
                .containsExactly(ComponentCode.COMPONENT_WITHOUT_OPTION, ComponentCode.COMPONENT_CUSTOM_NOT_COUNTED);
    }

    @Test
    void what_is_used_but_offered_by_nobody_is_not_called_unneeded() {
        Startup running = using(Component.SECRETS, ComponentUse.builder().sourcing(ComponentSourcing.SELF_RUN));
        assertThat(codes(on(Component.SECRETS, running))).containsExactly(ComponentCode.COMPONENT_WITHOUT_OPTION);
    }

    @Test
    void a_way_that_binds_exactly_as_many_as_there_are_can_be_taken() {
        Startup startup = Bench.startup();
        double engineers = startup.team().engineers().value();
        ComponentOption full = OPTIONS.get(0).toBuilder()
                .steadyEffort(Estimate.fixed(engineers))
                .build();
        assertThat(search(startup, List.of(full)).best().orElseThrow().figures().manned())
                .isTrue();
        ComponentOption more = full.toBuilder()
                .steadyEffort(Estimate.fixed(Math.nextUp(engineers)))
                .build();
        assertThat(search(startup, List.of(more)).best().orElseThrow().figures().manned())
                .isFalse();
    }
}
