package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that cannot be understood, and what is said to them. */
class UsageErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess a.json --format | --format needs a value: give --format FORMAT.",
                "assess a.json --format --seed | --format needs a value",
                "assess a.json --seed 1 --seed 2 | --seed is given twice. Give it once.",
                "assess a.json b.json | \"b.json\" is one argument more than footing assess takes. Remove it",
                "assess a.json --frmat json | --frmat is no option of footing assess. Maybe --format was meant. Known: --",
                "assess a.json --format jsn | must be one of text, json, html, markdown, adr, csv, csv-months, summary, but is \"jsn\". Maybe json",
                "compare a b --format adr | --format must be one of text, json, but is \"adr\". Give one of them.",
                "assess a.json --force=yes | --force stands without a value. Remove \"yes\".",
                "assess | PROFILE is required: give footing assess PROFILE.",
                "what-if a.json | --set is required: give --set INPUT=VALUE.",
                "what-if a.json --set | --set needs a value",
                "asess a.json | \"asess\" is no command. Maybe assess was meant. Known: assess, backtest, bill, calibrate, catalog,",
                "assess a.json --analyses all,none | must be all or none by itself, or names",
                "assess a.json --status done | --status is for a record, and the result would be written as text.",
                "assess a.json --date 2025-03-01 --format json | Give --format adr, or leave --date out.",
                "assess a.json --decision-maker Ada --format csv | --decision-maker is for a record",
                "assess a.json --consulted Ada | --consulted is for a record",
                "assess a.json --informed Ada | --informed is for a record",
                "assess a.json --gate | --gate needs a value: give --gate DIRECTION>=CHANCE.",
                "assess a.json --gate sty>=0.6 | --gate must begin with a direction, but is \"sty\". Maybe stay was meant.",
                "assess a.json --gate stay>=2 | --gate must end with a chance from 0 to 1, but is \"2\".",
                "assess a.json --gate stay>=1 --policy default-1 | policy default-1 gives none: its confidenceOf is rival. Take",
                "assess a.json --gate stay>=1 --format markdown --analyses all | --analyses adds nothing to the summary",
                "assess a.json --since r.md --format html | not written as html. Give --format text, json or markdown.",
                "assess a.json --since r.md --seed 2 | --seed is that of the record with --since. Leave it out.",
                "assess a.json --since r.md --trials 9 | --trials is that of the record with --since.",
                "assess a.json --since r.md --analyses flips | --analyses adds nothing to what --since prints.",
                "assess a.json --since r.md --status done | --status is for a record",
                "assess a.json --since nowhere.md | nowhere.md",
                "compare a.json ./a.json | ./a.json is named twice"
            })
    void a_call_that_cannot_be_understood_gets_the_rule_and_the_way_out(String call, String said) {
        Command command = Command.run(Splitter.on(' ').splitToList(call).toArray(String[]::new));
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).startsWith("footing: ").contains(said);
        assertThat(command.err().lines()).hasSizeLessThan(3);
    }

    @Test
    void what_is_of_a_record_is_taken_where_one_is_written() {
        assertThat(Command.run("assess", "nowhere.json", "--format", "adr", "--status", "done")
                        .err())
                .contains("nowhere.json")
                .doesNotContain("--status");
    }

    @Test
    void the_help_is_named_and_help_before_a_command_is_its_help() {
        assertThat(Command.run("assess", "a.json", "b.json").err().lines().toList())
                .hasSize(2)
                .last()
                .isEqualTo("'footing assess --help' says what it takes.");
        Command help = Command.run("help", "assess");
        assertThat(help.exitCode()).isZero();
        assertThat(help).isEqualTo(Command.run("assess", "--help"));
        assertThat(Command.run("help")).isEqualTo(Command.run("--help"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assess M\uFFFDller.json", "assess a.json --policy M\uFFFD", "assess a.json --status \uFFFD"})
    void a_character_that_the_locale_lost_is_refused_with_the_way_out(String call) {
        Command command = Command.run(Splitter.on(' ').splitToList(call).toArray(String[]::new));
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .startsWith("footing: \"")
                .contains("\uFFFD", "has lost a character", "LC_ALL=C.UTF-8")
                .doesNotContain("Exception");
        assertThat(Command.run("assess", "M\u00fcller.json").err()).contains("must be a file that exists");
    }

    @ParameterizedTest
    @CsvSource({
        "PROFILE, assess _",
        "PROFILE, what-if _ --set /team/engineers=9",
        "PROFILE, compare _ a.json",
        "RECORD, check _ a.json",
        "RESULT, diff _ a.json",
        "FILE, init _",
        "--output, assess a.json --output _",
        "--policy, assess a.json --policy _",
        "--calibration, assess a.json --calibration _",
        "--plugins, strategies --plugins _"
    })
    void an_empty_name_is_no_file(String what, String call) {
        Command command = Command.run(Splitter.on(' ')
                .splitToStream(call)
                .map(word -> word.equals("_") ? "" : word)
                .toArray(String[]::new));
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).startsWith("footing: " + what + " must not be empty, but is \"\". Name ");
    }
}
