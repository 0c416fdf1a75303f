package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateConditionTest {
    @ParameterizedTest
    @CsvSource({
        "stay>=0.6, stay>=0.6",
        "managed >= .25, managed>=0.25",
        "' self-run>=1 ', self-run>=1",
        "hybrid>=0, hybrid>=0",
        "stay>=1.0, stay>=1",
        "stay>=0.600, stay>=0.6"
    })
    void it_is_a_direction_and_the_least_chance(String written, String gate) {
        assertThat(GateCondition.parse(written)).hasToString(gate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stay       | --gate must be a direction, >= and the least chance, but is \"stay\". Write for example --gate 'stay>=0.6', with the quotes",
                "stay=0.6   | must be a direction, >= and the least chance, but is \"stay=0.6\"",
                "stay>0.6   | must be a direction, >= and the least chance",
                "''         | must be a direction, >= and the least chance, but is \"\"",
                "sty>=0.6   | --gate must begin with a direction, but is \"sty\". Maybe stay was meant. Known: hybrid, managed, self-run, stay.",
                "diy>=0.6   | Known: hybrid, managed, self-run, stay.",
                "Stay>=0.6  | must begin with a direction, but is \"Stay\". Maybe stay was meant.",
                ">=0.6      | must begin with a direction, but is \"\". Known: hybrid",
                "stay>=60   | --gate must end with a chance from 0 to 1, but is \"60\". Write 0.6 for a chance of 60%.",
                "stay>=60%  | must end with a chance from 0 to 1, but is \"60%\"",
                "stay>=-0.1 | must end with a chance from 0 to 1, but is \"-0.1\"",
                "stay>=1.01 | must end with a chance from 0 to 1, but is \"1.01\"",
                "stay>=NaN  | must end with a chance from 0 to 1, but is \"NaN\"",
                "stay>=     | must end with a chance from 0 to 1, but is \"\"",
                "stay>=>=1  | must end with a chance from 0 to 1, but is \">=1\"",
                "stay>=1e-1 | must end with a chance from 0 to 1, but is \"1e-1\""
            })
    void what_it_cannot_be_gets_the_rule_and_the_way_out(String written, String said) {
        assertThatThrownBy(() -> GateCondition.parse(written))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(said);
    }
}
