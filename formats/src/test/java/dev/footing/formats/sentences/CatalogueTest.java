package dev.footing.formats.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import dev.footing.api.bill.BillCode;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.RemedyCode;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.CheckCode;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.scorecard.ScorecardDoubt;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.startup.ComponentSourcing;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.ENGLISH;

    /** Facts that no sentence says, and why. */
    private static final ImmutableMap<ExplanationCode, String> UNSAID = ImmutableMap.of(
            // the areas themselves are listed
            Code.EXPERTISE_MISSING, "count");

    /** Styles that print numbers, and those that name the words of ids by a rule. */
    private static final ImmutableSet<String> RULES =
            ImmutableSet.of("fine", "trials", "chance", "percent", "quantity", "label", "the", "roughly", "list");

    private static final ImmutableSet<String> AMOUNTS = ImmutableSet.of(
            "amount", "bill", "boughtBill", "burn", "cost", "gain", "gap", "missing", "ownBill", "worth");

    private static final ImmutableMap<String, Unit> UNITS = ImmutableMap.<String, Unit>builder()
            .put("days", Unit.DAYS)
            .put("late", Unit.DAYS)
            .put("hours", Unit.HOURS)
            .put("months", Unit.MONTHS)
            .put("planned", Unit.MONTHS)
            .put("preparation", Unit.MONTHS)
            .put("before", Unit.MONTHS)
            .put("after", Unit.MONTHS)
            .put("publishedHigh", Unit.MONTHS)
            .put("work", Unit.ENGINEER_MONTHS)
            .put("ownWork", Unit.ENGINEER_MONTHS)
            .put("boughtWork", Unit.ENGINEER_MONTHS)
            .put("engineers", Unit.FTE)
            .put("effort", Unit.FTE)
            .put("left", Unit.FTE)
            .put("users", Unit.USERS)
            .put("boundary", Unit.USERS)
            .put("most", Unit.USERS)
            .put("ceiling", Unit.USERS)
            .put("share", Unit.SHARE)
            .put("staffed", Unit.SHARE)
            .put("points", Unit.SHARE)
            .put("part", Unit.SHARE)
            .put("weekends", Unit.SHARE)
            .put("chance", Unit.SHARE)
            .put("bestChance", Unit.SHARE)
            .put("reserve", Unit.SHARE)
            .put("worst", Unit.SHARE)
            .put("needed", Unit.MONTHS)
            .put("growth", Unit.SHARE)
            .put("uptime", Unit.SHARE)
            .put("low", Unit.RATIO)
            .put("high", Unit.RATIO)
            .put("derivedLow", Unit.RATIO)
            .put("derivedHigh", Unit.RATIO)
            .put("simulated", Unit.RATIO)
            .put("factor", Unit.RATIO)
            .put("multiple", Unit.RATIO)
            .put("month", Unit.COUNT)
            .put("horizon", Unit.COUNT)
            .put("count", Unit.COUNT)
            .put("weeks", Unit.COUNT)
            .put("trials", Unit.COUNT)
            .put("releases", Unit.COUNT)
            .put("incidents", Unit.COUNT)
            .put("score", Unit.COUNT)
            .put("people", Unit.COUNT)
            .put("publishedLow", Unit.COUNT)
            .build();

    /** Every code of every topic. */
    static Stream<ExplanationCode> codes() {
        return Stream.<ExplanationCode[]>of(
                        Code.values(),
                        ComponentCode.values(),
                        FrameworkCode.values(),
                        DiagnosisCode.values(),
                        RemedyCode.values(),
                        RecoveryCode.values(),
                        ScorecardDoubt.values(),
                        BillCode.values(),
                        CheckCode.values(),
                        SensitivityCode.values(),
                        PhraseCode.values(),
                        TitleCode.values())
                .flatMap(Arrays::stream);
    }

    static Stream<ExplanationCode> sentences() {
        return codes().filter(code -> !(code instanceof PhraseCode));
    }

    @Test
    void no_two_codes_of_any_topic_have_the_same_id() {
        assertThat(codes().map(ExplanationCode::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_code_has_a_template_and_every_template_a_code() {
        assertThat(codes().map(ExplanationCode::id)).containsExactlyInAnyOrderElementsOf(CATALOGUE.codes());
    }

    @Test
    void a_code_without_a_template_is_refused() {
        assertThatThrownBy(() -> CATALOGUE.templates("no-such-code")).hasMessageContaining("no-such-code");
        assertThatThrownBy(() -> SentenceTemplate.of("No key", "")).hasMessageContaining("No key");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_place_is_a_declared_fact_and_every_fact_has_a_place(ExplanationCode code) {
        List<SentenceTemplate> templates = CATALOGUE.templates(code.id());
        assertThat(templates.get(0).condition()).isEmpty();
        assertThat(templates.stream().filter(template -> template.condition().isEmpty()))
                .hasSize(1);
        Set<String> said =
                Sets.newHashSet(Optional.ofNullable(UNSAID.get(code)).stream().iterator());
        templates.get(0).names().forEach(said::add);
        assertThat(said).isEqualTo(code.arguments());
        for (SentenceTemplate template : templates) {
            assertThat(code.arguments()).containsAll(template.names());
            template.condition()
                    .ifPresent(condition ->
                            assertThat(code.arguments()).contains(condition.substring(0, condition.indexOf('='))));
            for (String name : template.names()) {
                String style = template.style(name);
                assertThat(style.isEmpty()
                                || RULES.contains(style)
                                || CATALOGUE.words().stream().anyMatch(key -> key.startsWith(style + ".")))
                        .as(style)
                        .isTrue();
            }
        }
    }

    @Test
    void words_are_for_ids_that_there_are_and_measures_and_sourcings_have_all_of_theirs() {
        assertThat(ids("measure"))
                .isEqualTo(Identified.ids(ActionMeasure.class).stream().collect(Collectors.toSet()));
        for (String style : List.of("way", "sourced")) {
            assertThat(ids(style)).contains("hybrid");
            assertThat(Sets.difference(ids(style), Set.of("hybrid"))).isEqualTo(ids("if"));
        }
        assertThat(Identified.ids(ComponentSourcing.class)).containsAll(ids("if"));
    }

    private static Set<String> ids(String style) {
        return CATALOGUE.words().stream()
                .filter(key -> key.startsWith(style + "."))
                .map(key -> key.substring(style.length() + 1))
                .collect(Collectors.toSet());
    }

    @Test
    void a_line_of_a_resource_is_a_key_and_a_text_and_every_brace_is_a_place() throws IOException {
        for (String resource : List.of("verdict.txt", "framework.txt", "recovery.txt", "titles.txt", "words.txt")) {
            String all = Resources.toString(Resources.getResource(Catalogue.class, resource), StandardCharsets.UTF_8);
            all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                assertThat(line).contains(" = ").doesNotContain("  ").doesNotEndWith(" ");
                SentenceTemplate template = SentenceTemplate.of("some-code", line.substring(line.indexOf(" = ") + 3));
                assertThat(template.text()
                                .chars()
                                .filter(letter -> letter == '{')
                                .count())
                        .as(line)
                        .isEqualTo(template.places());
            });
        }
    }

    /** What nothing may say: a plural of one, a blank too many, a dollar that is none, "nobody". */
    @ParameterizedTest
    @MethodSource("sentences")
    void every_sentence_is_grammatical_with_every_number_in_every_currency(ExplanationCode code) {
        for (CurrencyUnit currency : List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.JPY)) {
            for (double value : new double[] {0, 1, 2, 1.5}) {
                String sentence = Sentences.of(sample(code, value, currency));
                assertThat(sentence)
                        .endsWith(".")
                        .doesNotEndWith("..")
                        .doesNotContain("  ", " .", " ,", "{", "}", "|")
                        .doesNotContainPattern("(?i)\\b(nobody|somebody|told)\\b")
                        .doesNotContainPattern(
                                "(?<![\\d.,])1 (months|days|hours|weeks|users|engineer-months|trials|releases"
                                        + "|incidents|are|were)\\b")
                        .doesNotContainPattern("(?<![\\d.,])(0|2|1\\.5) (month|day|hour|week|user|engineer-month)\\b");
                if (!currency.equals(CurrencyUnit.USD)) {
                    assertThat(sentence).doesNotContain("$");
                }
                assertThat(Pattern.compile("^[a-z]").matcher(sentence).find() && !sentence.startsWith("the-"))
                        .as(sentence)
                        .isFalse();
            }
        }
    }

    private static Explanation sample(ExplanationCode code, double value, CurrencyUnit currency) {
        Explanation.Builder builder = Explanation.of(code);
        for (String name : code.arguments()) {
            if (code == Code.FEW_TRIALS && name.equals("needed")) {
                builder.figure(name, value + 1, Unit.COUNT);
            } else if (AMOUNTS.contains(name)) {
                builder.amount(name, Money.of(currency, BigDecimal.valueOf(value), RoundingMode.HALF_EVEN));
            } else if (code == SensitivityCode.FLIPS_AT && (name.equals("from") || name.equals("to"))) {
                builder.price(name, value, Unit.MONEY_PER_USER_MONTH, currency);
            } else if (UNITS.containsKey(name)) {
                builder.figure(name, value, UNITS.get(name));
            } else {
                builder.word(name, "the-" + name);
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_sentence_says_all_of_its_facts(ExplanationCode code) {
        Explanation.Builder builder = Explanation.of(code);
        code.arguments().forEach(name -> builder.word(name, "the_" + name));
        String sentence = Sentences.of(builder.build());
        assertThat(sentence).doesNotContain("  ");
        code.arguments().stream()
                .filter(name -> !name.equals(UNSAID.get(code)))
                .forEach(name -> assertThat(sentence).contains("the_" + name));
    }
}
