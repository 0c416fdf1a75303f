package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Policies;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.schema.DocumentSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of results is open, so that a member may be added; but one that is written is named in it. */
class ResultMembersTest {
    private static final WrittenSchema CLOSED = WrittenSchema.closed(DocumentSchema.RESULT);

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Command.PROFILES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_member_that_is_written_is_named_in_the_schema(Path profile) {
        assertThat(CLOSED.faults(result(profile))).isEmpty();
    }

    @Test
    void a_member_that_is_not_named_is_found_wherever_it_stands() {
        for (String place : List.of(
                "",
                "/startup/team",
                "/provenance/criteria/0",
                "/diagnosis/tests",
                "/outlook",
                "/strategies/0/simulation")) {
            JsonNode result = result(Path.of(Command.profile("techflow")));
            ((ObjectNode) result.at(place)).put("moreThanKnown", 1);
            assertThat(CLOSED.faults(result))
                    .as(place)
                    .singleElement()
                    .asString()
                    .contains("moreThanKnown");
        }
    }

    private static JsonNode result(Path profile) {
        CustomCriterion criterion = CustomCriterion.builder()
                .id("acme.thrift")
                .label("thrift")
                .unit(Unit.SHARE)
                .curve(new Curve(0, 1, false))
                .weights(new PhaseWeights(5, 5, 5))
                .evidence(Evidence.of(Grade.ASSUMED, "a test"))
                .build();
        return WrittenSchema.read(ResultWriter.write(Assessor.builder()
                .discovery(Discovery.installed(ResultMembersTest.class.getClassLoader()))
                .policy(PolicyDraft.of(Policies.default1(), "ours-1")
                        .override("margin", 0.6, "a test")
                        .exchangeRate(new ExchangeRate(
                                CurrencyUnit.EUR, BigMoney.parse("USD 1.1"), "a test", LocalDate.of(2026, 5, 4)))
                        .build())
                .criterion(criterion, scored -> 0.5)
                .alongside(Calibrations.article2024())
                .trials(256)
                .build()
                .assess(ProfileReader.read(profile).startup())));
    }
}
