package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Policies;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import dev.footing.formats.rules.RulesWriter;
import dev.footing.formats.schema.DocumentSchema;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is really written fits the schema of results, and what ships fits the others. */
class ResultSchemaTest {
    private static final int STARTUPS = 60;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema RESULT = schema(DocumentSchema.RESULT);
    private static final Discovery INSTALLED = Discovery.installed(ResultSchemaTest.class.getClassLoader());

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Command.PROFILES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_simulated_result_with_another_calibration_alongside_fits(Path profile) throws IOException {
        Startup startup = ProfileReader.read(profile).startup();
        Assessment assessment = assessor()
                .trials(256)
                .alongside(Calibrations.article2024())
                .build()
                .assess(startup);
        assertThat(faults(ResultWriter.write(assessment))).isEmpty();
    }

    @Test
    void results_of_plans_fit_whatever_is_asked() throws IOException {
        List<StrategyId> known = List.of(StrategyId.of("paas"), StrategyId.of("own-hardware"));
        Assessor plans = assessor().withoutSimulation().build();
        for (long seed = 1; seed <= STARTUPS; seed++) {
            Assessment assessment = plans.assess(StartupGenerator.next(Seeds.random(seed), known));
            assertThat(faults(ResultWriter.write(assessment)))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void results_fit_whatever_the_verdict() throws IOException {
        Set<Verdict.Kind> kinds = EnumSet.noneOf(Verdict.Kind.class);
        Assessor plans = assessor().withoutSimulation().build();
        for (Path profile : profiles().toList()) {
            Startup startup = ProfileReader.read(profile).startup();
            for (Answer answer : Answer.values()) {
                for (double engineers : new double[] {2, 5, 12, 30, 60}) {
                    Startup asked = StartupDraft.of(startup.toBuilder()
                                    .expertise(ExpertiseAudit.all(answer))
                                    .build())
                            .set(Inputs.ENGINEERS, Math.max(engineers, hired(startup)))
                            .build();
                    for (Startup one : List.of(
                            asked,
                            asked.toBuilder()
                                    .addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED)
                                    .build())) {
                        Assessment assessment = plans.assess(one);
                        if (kinds.add(assessment.verdict().kind())) {
                            assertThat(faults(ResultWriter.write(assessment))).isEmpty();
                        }
                    }
                }
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Verdict.Kind.values());
    }

    /** No fewer engineers than those who are said to work on infrastructure. */
    private static double hired(Startup startup) {
        return Inputs.INFRASTRUCTURE_ENGINEERS.get(startup).orElse(0.0);
    }

    @Test
    void a_result_without_any_strategy_fits() throws IOException {
        Startup startup =
                ProfileReader.read(Path.of(Command.profile("techflow"))).startup();
        assertThat(faults(ResultWriter.write(Assessor.builder()
                        .provider(new SilentProvider())
                        .trials(64)
                        .build()
                        .assess(startup))))
                .isEmpty();
    }

    @Test
    void a_result_of_another_type_does_not_fit_and_one_with_a_new_member_does() throws IOException {
        Startup startup =
                ProfileReader.read(Path.of(Command.profile("techflow"))).startup();
        String sound = ResultWriter.write(assessor().trials(64).build().assess(startup));
        assertThat(changed(sound, root -> root.put("moreThanKnown", 1))).isEmpty();
        assertThat(changed(sound, root -> root.remove("verdict"))).isNotEmpty();
        assertThat(changed(sound, root -> object(root, "verdict").put("kind", "maybe")))
                .isNotEmpty();
        assertThat(changed(sound, root -> object(root, "verdict").put("confidence", 1.5)))
                .isNotEmpty();
        assertThat(changed(sound, root -> strategy(root).put("rank", "1"))).isNotEmpty();
        assertThat(changed(sound, root -> strategy(root).put("objective", "much")))
                .isNotEmpty();
        assertThat(changed(sound, root -> object(strategy(root), "plan").put("platform", "much")))
                .isNotEmpty();
        assertThat(changed(sound, root -> object(strategy(root), "plan").remove("objective")))
                .isNotEmpty();
        assertThat(changed(sound, root -> object(strategy(root), "simulation").put("productShare", 0.5)))
                .isNotEmpty();
        assertThat(changed(sound, root -> object(strategy(root), "parameters").put("elastic", "yes")))
                .isNotEmpty();
        assertThat(changed(sound, root -> object(root, "startup").remove("team")))
                .isNotEmpty();
        assertThat(changed(sound, root -> object(root, "provenance").put("seed", 0.5)))
                .isNotEmpty();
    }

    @Test
    void what_ships_fits_and_comes_back_as_it_is() throws IOException {
        JsonSchema policies = schema(DocumentSchema.POLICY);
        for (Policy policy : Policies.shipped()) {
            String text = RulesWriter.text(policy);
            assertThat(policies.validate(MAPPER.readTree(text))).isEmpty();
            assertThat(PolicyReader.extending(Policies.shipped()).read(text)).isEqualTo(policy);
        }
        JsonSchema calibrations = schema(DocumentSchema.CALIBRATION);
        for (Calibration calibration : Calibrations.shipped()) {
            String text = RulesWriter.text(calibration);
            assertThat(calibrations.validate(MAPPER.readTree(text))).isEmpty();
            assertThat(CalibrationReader.extending(Calibrations.shipped()).read(text))
                    .isEqualTo(calibration);
        }
    }

    private static Assessor.Builder assessor() {
        return Assessor.builder().discovery(INSTALLED);
    }

    private static ObjectNode object(ObjectNode node, String member) {
        return (ObjectNode) node.get(member);
    }

    private static ObjectNode strategy(ObjectNode root) {
        return (ObjectNode) root.get("strategies").get(0);
    }

    private static List<String> changed(String text, Consumer<ObjectNode> change) throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(text);
        change.accept(root);
        return faults(root);
    }

    private static List<String> faults(String text) throws IOException {
        return faults(MAPPER.readTree(text));
    }

    private static List<String> faults(JsonNode result) {
        return RESULT.validate(result).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchema schema(DocumentSchema document) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document.text());
    }

    /** Knows one strategy, which never applies. */
    private static final class SilentProvider implements StrategyProvider {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of(
                    "acme",
                    "Acme",
                    StrategyProvider.SPI_LEVEL,
                    StrategyInfo.of("acme.silent", "Silent", Sourcing.MANAGED, "Never applies."));
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of();
        }
    }
}
