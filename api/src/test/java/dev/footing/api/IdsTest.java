package dev.footing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.PoorReaction;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.framework.Advice;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.FrameworkTest;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PostponementRule;
import dev.footing.api.framework.SuccessPattern;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.framework.TestState;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.FundingStage;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.TenTenTenReason;
import dev.footing.api.startup.VelocityAnswer;
import dev.footing.api.strategy.Sourcing;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {
    private static final Properties EXPECTED = expected();

    static Stream<Class<? extends Identified>> enumerations() throws IOException {
        return PublicTypes.all().stream()
                .filter(type -> type.isEnum() && Identified.class.isAssignableFrom(type))
                .map(type -> type.asSubclass(Identified.class));
    }

    static List<Class<? extends Identified>> fixed() {
        return List.of(
                Phase.class,
                Motive.class,
                Component.class,
                FundingStage.class,
                PaymentCondition.class,
                ComponentSourcing.class,
                Sourcing.class,
                ExpertiseArea.class,
                OptimizationKind.class,
                NeedEvidence.class,
                Answer.class,
                FlagState.class,
                TenTenTenReason.class,
                VelocityAnswer.class,
                Grade.class,
                RedFlag.Category.class,
                Trap.class,
                SpiralStage.class,
                PoorReaction.class,
                FrameworkTest.class,
                TenTenTenHorizon.class,
                CustomerBackQuestion.class,
                PhaseGoal.class,
                SuccessPattern.class,
                PostponementRule.class,
                TestState.class,
                GoalState.class,
                Advice.class);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void ids_are_plain_and_each_names_one_constant(Class<? extends Identified> type) {
        assertThat(Identified.ids(type)).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void ids_are_those_that_documents_use(Class<? extends Identified> type) {
        assertThat(Identified.ids(type)).containsExactlyElementsOf(expected(PublicTypes.name(type)));
    }

    @ParameterizedTest
    @EnumSource
    void warning_signs_are_five_in_each_category(RedFlag.Category category) {
        List<String> signs = Arrays.stream(RedFlag.values())
                .filter(flag -> flag.category() == category)
                .map(RedFlag::id)
                .toList();
        assertThat(signs).hasSize(5).containsExactlyElementsOf(expected("RedFlag." + category.id()));
    }

    @Test
    void inputs_stand_where_documents_have_them() {
        List<String> places = new ArrayList<>(expected("inputs"));
        expected("ExpertiseArea").forEach(area -> places.add("/expertise/" + area));
        for (String component : expected("Component")) {
            Stream.of("sourcing", "differentiator", "monthlyCost")
                    .forEach(name -> places.add("/components/" + component + "/" + name));
        }
        for (RedFlag flag : RedFlag.values()) {
            places.add("/redFlags/" + flag.id());
        }
        assertThat(Inputs.all()).extracting(Input::id).containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void only_name_cash_engineers_and_their_cost_are_required() {
        assertThat(Inputs.all())
                .filteredOn(input -> input.presence() == Input.Presence.REQUIRED)
                .extracting(Input::id)
                .containsExactlyElementsOf(expected("required"));
    }

    @ParameterizedTest
    @EnumSource
    void a_constant_is_found_by_its_id(Component component) {
        assertThat(Identified.of(Component.class, component.id())).isEqualTo(component);
    }

    @Test
    void an_unknown_id_is_refused_with_the_known_ones_and_the_nearest() {
        assertThatThrownBy(() -> Identified.of(Sourcing.class, "self_run"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"self_run\"")
                .hasMessageContaining("Maybe self-run was meant.")
                .hasMessageContaining("Known: hybrid, managed, self-run.");
        assertThatThrownBy(() -> Identified.of(Sourcing.class, "SELF_RUN")).isInstanceOf(InvalidValueException.class);
    }

    private static ImmutableList<String> expected(String name) {
        return ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(EXPECTED.getProperty(name)));
    }

    private static Properties expected() {
        Properties properties = new Properties();
        try (InputStream ids = IdsTest.class.getResourceAsStream("ids.properties")) {
            properties.load(ids);
        } catch (IOException e) {
            throw new IllegalStateException("The expected ids cannot be read.", e);
        }
        return properties;
    }
}
