package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.testkit.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two ways of computing, three of a database, two of a cache: which mixes there are, and by which numbers. */
class MenuTest {
    private static final ComponentOption COMPUTE = bought(Component.COMPUTE);
    private static final ComponentOption OWN_COMPUTE = run(Component.COMPUTE);
    private static final ComponentOption DATABASE = bought(Component.DATABASE);
    private static final ComponentOption OWN_DATABASE = run(Component.DATABASE);
    private static final ComponentOption WRITTEN_DATABASE =
            Options.option(Component.DATABASE, ComponentSourcing.CUSTOM).build();
    private static final ComponentOption CACHE = bought(Component.CACHE);
    private static final ComponentOption OWN_CACHE = run(Component.CACHE);

    private static final List<ComponentOption> OPTIONS =
            List.of(OWN_CACHE, CACHE, WRITTEN_DATABASE, OWN_DATABASE, DATABASE, OWN_COMPUTE, COMPUTE);

    /** The database is what sets the product apart. */
    private static final Startup SPECIAL = using(
            Component.DATABASE,
            ComponentUse.builder().sourcing(ComponentSourcing.MANAGED).differentiator(true));

    private final Menu menu = Menu.of(SPECIAL, OPTIONS, ImmutableSet.of());

    private static ComponentOption bought(Component component) {
        return Options.option(component, ComponentSourcing.MANAGED).build();
    }

    private static ComponentOption run(Component component) {
        return Options.option(component, ComponentSourcing.SELF_RUN).build();
    }

    private static Startup using(Component component, ComponentUse.Builder use) {
        return Fixtures.minimal().toBuilder()
                .putComponents(component, use.build())
                .build();
    }

    private Slot slot(Component component) {
        return menu.slots().stream()
                .filter(slot -> slot.component() == component)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void components_stand_in_their_order_and_what_is_bought_before_what_is_run_and_written() {
        assertThat(menu.slots())
                .extracting(Slot::component)
                .containsExactly(Component.COMPUTE, Component.DATABASE, Component.CACHE);
        assertThat(slot(Component.DATABASE).ways()).containsExactly(DATABASE, OWN_DATABASE, WRITTEN_DATABASE);
        assertThat(menu.size()).isEqualTo(12);
    }

    @Test
    void mix_0_takes_the_first_way_of_each_component_and_the_first_component_changes_fastest() {
        assertThat(menu.mix(0).parts()).containsExactly(COMPUTE, DATABASE, CACHE);
        assertThat(menu.mix(1).parts()).containsExactly(OWN_COMPUTE, DATABASE, CACHE);
        assertThat(menu.mix(2).parts()).containsExactly(COMPUTE, OWN_DATABASE, CACHE);
        assertThat(menu.mix(6).parts()).containsExactly(COMPUTE, DATABASE, OWN_CACHE);
        assertThat(menu.mix(11).parts()).containsExactly(OWN_COMPUTE, WRITTEN_DATABASE, OWN_CACHE);
        assertThat(menu.mix(11).number()).isEqualTo(11);
        assertThat(menu.mix(3).engineers()).isEqualTo(3);
    }

    @Test
    void a_mix_with_one_component_got_otherwise_leaves_the_others_as_they_are() {
        Mix all = menu.mix(11);
        assertThat(menu.with(all, DATABASE)).isEqualTo(menu.mix(7));
        assertThat(menu.with(all, DATABASE).parts()).containsExactly(OWN_COMPUTE, DATABASE, OWN_CACHE);
        assertThat(menu.with(all, CACHE).parts()).containsExactly(OWN_COMPUTE, WRITTEN_DATABASE, CACHE);
        assertThat(menu.with(all, COMPUTE).parts()).containsExactly(COMPUTE, WRITTEN_DATABASE, OWN_CACHE);
        assertThat(menu.with(menu.mix(0), WRITTEN_DATABASE).parts()).containsExactly(COMPUTE, WRITTEN_DATABASE, CACHE);
        assertThat(menu.with(menu.mix(0), OWN_CACHE).parts()).containsExactly(COMPUTE, DATABASE, OWN_CACHE);
    }

    @Test
    void a_way_that_is_not_on_the_menu_leaves_a_mix_as_it_is() {
        Mix mix = menu.mix(5);
        assertThat(menu.with(mix, bought(Component.SECRETS))).isSameAs(mix);
        ComponentOption written =
                Options.option(Component.CACHE, ComponentSourcing.CUSTOM).build();
        assertThat(menu.with(mix, written)).isSameAs(mix);
    }

    @Test
    void the_others_of_a_mix_differ_from_it_in_one_component_alone() {
        Mix mix = menu.mix(9);
        assertThat(mix.parts()).containsExactly(OWN_COMPUTE, OWN_DATABASE, OWN_CACHE);
        assertThat(menu.others(mix, slot(Component.COMPUTE))).containsExactly(menu.mix(8));
        assertThat(menu.others(mix, slot(Component.DATABASE))).containsExactly(menu.mix(7), menu.mix(11));
        assertThat(menu.others(mix, slot(Component.CACHE))).containsExactly(menu.mix(3));
        Slot foreign = new Slot(Component.SECRETS, ImmutableList.of(), false);
        assertThatThrownBy(() -> menu.others(mix, foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SECRETS");
    }

    @Test
    void writing_it_in_house_counts_where_it_is_so_now_or_sets_the_product_apart() {
        assertThat(ways(Fixtures.minimal())).containsExactly(DATABASE, OWN_DATABASE);
        assertThat(ways(using(
                        Component.DATABASE,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.SELF_RUN)
                                .differentiator(false))))
                .containsExactly(DATABASE, OWN_DATABASE);
        assertThat(ways(using(Component.DATABASE, ComponentUse.builder().sourcing(ComponentSourcing.CUSTOM))))
                .containsExactly(DATABASE, OWN_DATABASE, WRITTEN_DATABASE);
    }

    private static List<ComponentOption> ways(Startup startup) {
        return Menu.of(startup, OPTIONS, ImmutableSet.of()).slots().get(1).ways();
    }

    @Test
    void running_it_stands_in_for_writing_it_only_where_nobody_offers_figures_for_that() {
        assertThat(slot(Component.DATABASE).standsIn()).isFalse();
        Menu without = Menu.of(SPECIAL, List.of(OWN_DATABASE, DATABASE), ImmutableSet.of());
        assertThat(without.slots().get(0).standsIn()).isTrue();
        assertThat(slot(Component.CACHE).standsIn()).isFalse();
    }

    @Test
    void what_is_not_needed_is_not_on_the_menu_and_an_empty_menu_has_no_mix() {
        Startup none = using(Component.DATABASE, ComponentUse.builder().sourcing(ComponentSourcing.NONE));
        assertThat(Menu.of(none, OPTIONS, ImmutableSet.of()).slots())
                .extracting(Slot::component)
                .containsExactly(Component.COMPUTE, Component.CACHE);
        Menu empty = Menu.of(none, List.of(DATABASE), ImmutableSet.of());
        assertThat(empty.slots()).isEmpty();
        assertThat(empty.size()).isZero();
    }
}
