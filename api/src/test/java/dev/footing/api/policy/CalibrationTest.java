package dev.footing.api.policy;

import static dev.footing.api.Examples.ASSUMED;
import static dev.footing.api.Examples.PUBLISHED;
import static dev.footing.api.Examples.calibration;
import static dev.footing.api.Examples.calibrationEvidence;
import static dev.footing.api.Examples.calibrationWithLines;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import dev.footing.api.Examples;
import dev.footing.api.SimulationExamples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalibrationTest {
    static List<UnaryOperator<Calibration.Builder>> changes() {
        PublishedFigure published = SimulationExamples.published();
        return List.of(
                b -> b.id("other-1"),
                b -> b.gapDelay(Ratio.of(9)),
                b -> b.gapBuild(Ratio.of(9)),
                b -> b.gapSteady(Ratio.of(9)),
                b -> b.gapIncidents(Ratio.of(9)),
                b -> b.growthElasticity(Share.of(0.9)),
                b -> b.overlap(Share.of(0.9)),
                b -> b.roundIntercept(9),
                b -> b.roundSlope(9),
                b -> b.roundLogSlope(Estimate.fixed(9)),
                b -> b.roundReferenceShare(0.9),
                b -> b.sizeExponent(0.9),
                b -> b.sizeReference(usd("9")),
                b -> b.sizeLow(0.9),
                b -> b.sizeHigh(9),
                b -> b.incidentRevenueShare(Ratio.of(9)),
                b -> b.incidentPrior(9),
                b -> b.peakReference(9),
                b -> b.securityOnlyWithAudit(false),
                b -> b.familiarMonths(Months.of(9)),
                b -> b.liveUsers(Users.of(9)),
                b -> b.prices(PriceBook.none()),
                b -> timed(b, 0.2, 25, 0.7),
                b -> timed(b, 0.3, 25, 0.7),
                b -> timed(b, 0.2, 26, 0.7),
                b -> timed(b, 0.2, 25, 0.8),
                b -> b.valuation(independent("9", 0.55)),
                b -> b.valuation(independent("48000000", 0.9)),
                b -> b.addPublished(published),
                b -> b.addPublished(published, published),
                b -> b.addPublished(new PublishedFigure("acme.other", -0.5, -0.25, 0, 0.5, PUBLISHED)),
                b -> b.addPublished(new PublishedFigure("acme.racks", -0.4, -0.25, 0, 0.5, PUBLISHED)),
                b -> b.addPublished(new PublishedFigure("acme.racks", -0.5, -0.2, 0, 0.5, PUBLISHED)),
                b -> b.addPublished(new PublishedFigure("acme.racks", -0.5, -0.25, 0.1, 0.5, PUBLISHED)),
                b -> b.addPublished(new PublishedFigure("acme.racks", -0.5, -0.25, 0, 0.6, PUBLISHED)),
                b -> b.addPublished(new PublishedFigure("acme.racks", -0.5, -0.25, 0, 0.5, ASSUMED)),
                b -> lines(b, "9", "2", "3", "4"),
                b -> lines(b, "1", "9", "3", "4"),
                b -> lines(b, "1", "2", "9", "4"),
                b -> lines(b, "1", "2", "3", "9"),
                b -> b.evidence(Maps.transformValues(calibrationEvidence(false), any -> PUBLISHED)));
    }

    private static Calibration.Builder timed(Calibration.Builder builder, double chance, double median, double sigma) {
        RoundTiming timing = new RoundTiming(Share.of(chance), Months.of(median), sigma);
        Map<String, Evidence> evidence = new HashMap<>(calibrationEvidence(false));
        evidence.remove("round.intercept");
        CalibrationParameters.ROUND_FORMS.stream().skip(1).forEach(path -> evidence.put(path, ASSUMED));
        return builder.roundIntercept(Optional.empty()).roundTiming(timing).evidence(evidence);
    }

    static Stream<String> paths() {
        return calibrationEvidence(false).keySet().stream();
    }

    static Stream<String> pathsWithLines() {
        return calibrationEvidence(true).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_parameter_needs_evidence(String path) {
        refusesWithout(path, calibration(), calibrationEvidence(false));
    }

    @ParameterizedTest
    @MethodSource("pathsWithLines")
    void every_parameter_needs_evidence_with_valuation_lines_too(String path) {
        refusesWithout(path, calibrationWithLines(), calibrationEvidence(true));
    }

    private static void refusesWithout(String path, Calibration.Builder builder, Map<String, Evidence> evidence) {
        Map<String, Evidence> without = Maps.filterKeys(evidence, other -> !other.equals(path));
        assertThatThrownBy(() -> builder.evidence(without).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(path + " must have evidence");
    }

    @Test
    void evidence_for_nothing_is_refused_with_the_nearest_parameter() {
        assertThatThrownBy(() -> calibration().putEvidence("gapDelays", ASSUMED).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("gapDelays must name a parameter")
                .hasMessageContaining("Maybe gapDelay was meant.");
        assertThatThrownBy(() ->
                        calibration().putEvidence("valuation.lowBase", ASSUMED).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void every_change_changes_the_hash_in_its_own_way() {
        Set<String> hashes = new HashSet<>(List.of(
                calibration().build().hash(), calibrationWithLines().build().hash()));
        for (UnaryOperator<Calibration.Builder> change : changes()) {
            assertThat(hashes.add(change.apply(calibration()).build().hash())).isTrue();
        }
    }

    @Test
    void every_parameter_is_reached_by_a_change() {
        Set<String> reached = new HashSet<>();
        for (UnaryOperator<Calibration.Builder> change : changes()) {
            Calibration changed = change.apply(calibration()).build();
            for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
                if (!parameter.get(changed).equals(parameter.get(calibration().build()))) {
                    reached.add(parameter.path());
                }
            }
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(CalibrationParameters.all().stream()
                        .map(Parameter::path)
                        .toList());
    }

    @Test
    void the_same_statement_has_the_same_hash() {
        Calibration zeros = calibration()
                .roundSlope(-0.0)
                .valuation(independent("48000000.00", 0.55))
                .build();
        Calibration plain = calibration().roundSlope(0.0).build();
        assertThat(zeros).isEqualTo(plain);
        assertThat(zeros.hash()).isEqualTo(plain.hash()).matches("[0-9a-f]{64}");
        assertThat(Calibration.builder().from(plain).build()).isEqualTo(plain);
    }

    @Test
    void everything_is_required() {
        assertThatThrownBy(() -> Calibration.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("id", "gapDelay", "roundReferenceShare", "valuation");
    }

    @Test
    void valuation_lines_share_one_currency() {
        BigMoney euro = BigMoney.parse("EUR 1");
        for (int place = 0; place < 4; place++) {
            BigMoney[] amounts = {usd("1"), usd("1"), usd("1"), usd("1")};
            amounts[place] = euro;
            assertThatThrownBy(() -> new Valuation.Lines(amounts[0], amounts[1], amounts[2], amounts[3]))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("one currency");
        }
        assertThat(calibration().build().currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(calibrationWithLines().build().currency()).isEqualTo(CurrencyUnit.USD);
    }

    @Test
    void a_published_range_is_ordered() {
        assertThatThrownBy(() -> new PublishedFigure("acme.racks", -0.25, -0.5, 0, 0.5, PUBLISHED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("-0.25 to -0.5", "must not have a low end above the high one");
        assertThatThrownBy(() -> new PublishedFigure("acme.racks", -0.5, -0.25, 0.5, 0, PUBLISHED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("0.5 to 0.0", "Give the lower figure first.");
    }

    private static Valuation independent(String median, double sigma) {
        return new Valuation.Independent(new MoneyEstimate.LogNormal(usd(median), sigma));
    }

    private static Calibration.Builder lines(Calibration.Builder builder, String... amounts) {
        return builder.valuation(
                        new Valuation.Lines(usd(amounts[0]), usd(amounts[1]), usd(amounts[2]), usd(amounts[3])))
                .evidence(calibrationEvidence(true));
    }

    @Test
    void numbers_of_strategies_evidence_reasons_and_prices_enter_the_hash() {
        Calibration base = Examples.calibration().build();
        Calibration replaced = Calibration.builder()
                .from(base)
                .addStrategyOverrides(StrategyOverride.of(StrategyId.of("acme.racks"), "hires", 1.0, "told"))
                .build();
        Calibration more = Calibration.builder()
                .from(base)
                .addStrategyOverrides(StrategyOverride.of(StrategyId.of("acme.racks"), "hires", 2.0, "told"))
                .build();
        Calibration told = CalibrationDraft.of(base, "mine-1")
                .override("overlap", 0.25, "tried out")
                .build();
        Calibration otherwise = CalibrationDraft.of(base, "mine-1")
                .override("overlap", 0.25, "found out")
                .build();
        assertThat(Stream.of(base, replaced, more, told, otherwise).map(Calibration::hash))
                .doesNotHaveDuplicates();
        assertThat(base).hasToString("Calibration example-1 " + base.hash());
    }

    @Test
    void a_number_of_a_strategy_is_replaced_once() {
        StrategyOverride hires = StrategyOverride.of(StrategyId.of("acme.racks"), "hires", 1.0, "told");
        assertThatThrownBy(() -> Examples.calibration()
                        .addStrategyOverrides(hires, hires)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must replace a number once");
    }

    @Test
    void the_odds_of_a_round_are_stated_or_follow_from_its_month_and_not_both() {
        assertThatThrownBy(() ->
                        Examples.calibration().roundIntercept(Optional.empty()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be stated, or a chance by month in its place, and not both");
        assertThatThrownBy(() -> Examples.calibration()
                        .roundTiming(new RoundTiming(Share.of(0.2), Months.of(25), 0.7))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("beside a chance by month");
    }

    @Test
    void overrides_stand_on_another_calibration_and_are_what_it_has() {
        Calibration told = CalibrationDraft.of(Examples.calibration().build(), "mine-1")
                .override("overlap", 0.25, "tried out")
                .build();
        assertThatThrownBy(() -> Calibration.builder()
                        .from(told)
                        .basedOn(Optional.empty())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must stand on something");
        assertThatThrownBy(() ->
                        Calibration.builder().from(told).overlap(Share.of(0.5)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be the value that it has");
    }

    @Test
    void a_published_range_may_be_one_number() {
        PublishedFigure one = new PublishedFigure("acme.racks", 1, 1, 2, 2, Examples.PUBLISHED);
        assertThat(one.low()).isEqualTo(one.high());
    }

    @Test
    void what_an_incident_rate_weighs_and_a_peak_keep_their_ranges() {
        assertThatThrownBy(() -> calibration().incidentPrior(0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("incidentPrior ");
        assertThatThrownBy(() -> calibration().peakReference(0.9).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("peakReference ");
    }

    /** What would be said of size is nothing while effort does not follow it, unless it is not what stands in. */
    @Test
    void the_size_for_which_effort_is_stated_counts_as_said_only_where_it_is_another_than_stands_in() {
        Calibration.Builder ignoring =
                calibration().sizeExponent(0).sizeLow(0.1).sizeHigh(5);
        Calibration other = ignoring.sizeReference(usd("70000")).build();
        Calibration usual = ignoring.sizeReference(usd("100000")).build();
        assertThat(other.evidence()).containsKey("sizeReference");
        assertThat(usual.evidence()).doesNotContainKeys("sizeReference", "sizeLow", "sizeHigh");
        assertThat(other.hash()).isNotEqualTo(usual.hash());
    }

    @Test
    void expertise_in_security_is_required_everywhere_where_a_calibration_does_not_say() {
        Calibration stated = calibration().build();
        Calibration silent = Calibration.builder()
                .id("silent-1")
                .gapDelay(stated.gapDelay())
                .gapBuild(stated.gapBuild())
                .gapSteady(stated.gapSteady())
                .gapIncidents(stated.gapIncidents())
                .growthElasticity(stated.growthElasticity())
                .overlap(stated.overlap())
                .roundIntercept(stated.roundIntercept())
                .roundSlope(stated.roundSlope())
                .roundLogSlope(stated.roundLogSlope())
                .roundReferenceShare(stated.roundReferenceShare())
                .valuation(stated.valuation())
                .evidence(stated.evidence())
                .build();
        assertThat(stated.securityOnlyWithAudit()).isTrue();
        assertThat(silent.securityOnlyWithAudit()).isFalse();
        assertThat(silent.evidence()).doesNotContainKey("securityOnlyWithAudit");
    }

    /** Results print the reason, so that another one is another calibration, whatever source it shares. */
    @Test
    void a_reason_beside_the_same_source_enters_the_hash() {
        Calibration base = Examples.calibration().build();
        assertThat(because(base, "our last move was dear").hash())
                .isNotEqualTo(because(base, "our last move was slow").hash());
    }

    private static Calibration because(Calibration base, String reason) {
        return CalibrationDraft.of(base, "mine-1")
                .override("overlap", 0.25, new Grounds(reason, PUBLISHED))
                .build();
    }
}
