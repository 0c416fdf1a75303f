package dev.footing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.footing.api.problem.IncompleteValueException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IncompleteValuesTest {
    /** Each generated value by its name, with what its builder requires. */
    static Stream<Arguments> values() throws IOException {
        return PublicTypes.all().stream()
                .filter(PublicTypes::generated)
                .map(type -> Arguments.of(PublicTypes.name(type), type));
    }

    @Test
    void a_startup_without_parts_names_them_and_the_calls_that_mend_it() {
        assertThatThrownBy(() -> Startup.builder().name("Example").build())
                .isInstanceOfSatisfying(
                        IncompleteValueException.class,
                        incomplete -> assertThat(incomplete.missing()).containsExactly("budget", "team"))
                .hasMessage("Startup lacks budget and team, which have no default."
                        + " Call budget(...) and team(...) on its builder before build().");
    }

    @Test
    void a_head_count_that_cannot_be_names_its_attribute_and_the_rule() {
        assertThatThrownBy(() -> Team.builder().engineers(-8))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("engineers must be at least 0.000001 and at most 1,000,000 FTE, but is -8.0."
                        + " Give a finite number that keeps this rule.");
        assertThatThrownBy(() -> CurrentPlatform.of("paas", -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("months must be at least 0 and at most 12,000 months, but is -1.0.");
    }

    @Test
    void what_is_no_message_of_a_builder_is_refused() {
        assertThatThrownBy(() -> new IncompleteValueException("no budget"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no budget");
    }

    @ParameterizedTest
    @MethodSource("values")
    void an_empty_builder_names_the_value_and_the_attributes_that_it_lacks(String name, Class<?> type)
            throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(type.getName() + "$Builder").getDeclaredConstructor();
        constructor.setAccessible(true);
        Object builder = constructor.newInstance();
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        Throwable thrown = catchThrowable(() -> build.invoke(builder));
        if (!requires(type)) {
            assertThat(thrown == null || !(thrown.getCause() instanceof IncompleteValueException))
                    .isTrue();
            return;
        }
        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause())
                .isInstanceOfSatisfying(
                        IncompleteValueException.class,
                        incomplete -> assertThat(incomplete.missing())
                                .isNotEmpty()
                                .allSatisfy(attribute ->
                                        assertThat(type.getMethod(attribute)).isNotNull()))
                .hasMessageStartingWith(type.getSimpleName() + " lacks ")
                .hasMessageEndingWith(" on its builder before build().");
    }

    /** Whether the generated builder counts attributes that must be set. */
    private static boolean requires(Class<?> type) throws ClassNotFoundException {
        Class<?> generated = Class.forName(type.getName() + "$Builder").getSuperclass();
        List<String> fields =
                Arrays.stream(generated.getDeclaredFields()).map(Field::getName).toList();
        return fields.contains("initBits");
    }
}
