package dev.footing.strategies.managed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManagedStrategyProviderTest {
    private static final ManagedStrategyProvider PROVIDER = new ManagedStrategyProvider();

    static Stream<Long> seeds() {
        return Seeds.from(1, 100);
    }

    @Test
    void managed_kubernetes_reads_like_its_row_of_the_table_at_eight_engineers() {
        Strategy strategy = ManagedKubernetes.tailoredTo(Fixtures.reference());
        Map<String, String> row = new TreeMap<>();
        row.put("timeToProduction", "Pert[low=0.75, likely=1.5, high=4.0]");
        row.put("overrunSigma", "0.3");
        row.put("buildEffort", "Fixed[value=5.2]");
        row.put("steadyEffort", "Pert[low=0.22, likely=0.4, high=1.08]");
        row.put("hires", "Fte[value=0.0]");
        row.put("platformFixed", "USD 6666.666666666667");
        row.put("platformPerUser", "USD 0.01");
        row.put("includedUsers", "Users[value=10000.0]");
        row.put("priceIndex", "Pert[low=1.2, likely=1.4, high=1.8]");
        row.put("elastic", "true");
        row.put("setupCost", "Fixed[amount=USD 0]");
        row.put("incidentRate", "PerMonth[value=0.01]");
        row.put("incidentEffort", "Pert[low=0.16, likely=0.48, high=1.6]");
        row.put("incidentCost", "LogNormal[median=USD 5000, sigma=1.0]");
        row.put("complianceEffort", "EngineerMonths[value=2.0]");
        row.put("complianceMonths", "3");
        row.put("complianceCost", "USD 35000");
        row.put("exitEffort", "EngineerMonths[value=2.8]");
        assertThat(said(strategy)).containsAllEntriesOf(row);
        assertThat(strategy.requiredExpertise()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 8, 50, 1_000, 1_000_000})
    void every_strategy_fits_startups_of_every_size(double engineers) {
        Startup startup = Fixtures.reference().with(Inputs.ENGINEERS, engineers);
        assertThat(PROVIDER.propose(startup)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equal_startups_get_equal_strategies_that_were_announced(long seed) {
        Startup startup = StartupGenerator.next(Seeds.random(seed), List.of());
        List<Strategy> proposed = PROVIDER.propose(startup);
        assertThat(new ManagedStrategyProvider().propose(startup)).isEqualTo(proposed);
        assertThat(proposed)
                .extracting(Strategy::info)
                .isSubsetOf(PROVIDER.info().strategies())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_number_has_evidence_that_says_something() {
        for (Strategy strategy : PROVIDER.propose(Fixtures.reference())) {
            for (Parameter<Strategy> parameter : StrategyParameters.all()) {
                Evidence evidence = strategy.evidenceOf(parameter);
                assertThat(evidence.source()).as(parameter.path()).hasSizeGreaterThan(20);
            }
            assertThat(strategy.notQuantified()).isNotEmpty();
        }
    }

    @Test
    void built_in_ids_are_plain_and_the_provider_s_is_ours() {
        assertThat(PROVIDER.info().id()).isEqualTo("footing.managed");
        assertThat(PROVIDER.info().strategies())
                .extracting(StrategyInfo::id)
                .allSatisfy(id -> assertThat(id.namespaced()).isFalse());
    }

    /** What a strategy says, by path; decimals are rounded to twelve places, where tailoring leaves its last bits. */
    private static Map<String, String> said(Strategy strategy) {
        return StrategyParameters.all().stream()
                .filter(parameter -> parameter.get(strategy).isPresent())
                .collect(Collectors.toMap(
                        Parameter::path,
                        parameter -> parameter
                                .get(strategy)
                                .orElseThrow()
                                .toString()
                                .replaceAll("(\\.\\d*?[1-9])0{6,}\\d+", "$1")));
    }
}
