package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.core.AssessmentStream;
import dev.footing.core.Assessor;
import dev.footing.core.backtest.Calibrator;
import dev.footing.core.backtest.CaseEvidence;
import dev.footing.core.backtest.JudgedCase;
import dev.footing.core.backtest.JudgedCases;
import dev.footing.core.backtest.OwnRules;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.formats.portfolio.PortfolioLine;
import dev.footing.formats.portfolio.PortfolioReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.rules.RulesWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of portfolios: its code is the code here. */
class PortfolioPageTest {
    private static final Path PAGE = Path.of("../../docs/portfolio.md");
    private static final Path THIS = Path.of("src/test/java/dev/footing/cli/PortfolioPageTest.java");

    private final Assessor assessor = Assessor.installed().trials(64).build();
    private final Calibration calibration = Calibrations.field2026();
    private final Policy policy = Policies.default2();
    private final List<String> written = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void every_block_of_code_on_the_page_stands_here() throws IOException {
        String here = PageCode.of(THIS);
        assertThat(PageCode.blocks(PAGE))
                .hasSize(3)
                .allSatisfy(block -> assertThat(here).contains(block));
    }

    @Test
    void streams() throws IOException {
        String profile = BacktestCommandTest.OUTCOMES.replaceFirst(",\"actual\".*", "}");
        stream(Files.writeString(folder.resolve("fund.jsonl"), profile + "{\n"));
        assertThat(written).hasSize(2);
        assertThat(written.get(0)).matches("[0-9a-f]{64}");
        assertThat(written.get(1)).startsWith("2: ");
    }

    private void stream(Path file) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        AssessmentStream stream = AssessmentStream.on(executor, 32);
        try (InputStream in = Files.newInputStream(file);
                Stream<String> hashes = stream.map(PortfolioReader.either(in).lines(), line -> {
                    try {
                        return assessor.summarize(line.startup(), "").rowHash();
                    } catch (InvalidProfileException invalid) {
                        return line.number() + ": " + invalid.getMessage();
                    }
                })) {
            hashes.forEach(written::add);
        }
        executor.shutdown();
    }

    private static List<ActualOutcome> outcomes() {
        byte[] lines = BacktestCommandTest.OUTCOMES.getBytes(StandardCharsets.UTF_8);
        return PortfolioReader.jsonLines(new ByteArrayInputStream(lines))
                .lines()
                .map(PortfolioLine::outcome)
                .toList();
    }

    @Test
    void scores() {
        List<ActualOutcome> outcomes = outcomes();
        ImmutableList<JudgedCase> cases = outcomes.stream()
                .map(outcome -> JudgedCase.of(outcome, assessor.assess(outcome.startup())))
                .collect(ImmutableList.toImmutableList());
        Backtest backtest = new JudgedCases(cases, 1).backtest(0);
        String json = ResultWriter.write(backtest);
        assertThat(WrittenSchema.read(json).at("/judged").asInt()).isEqualTo(1);
    }

    @Test
    void rules() {
        List<ActualOutcome> outcomes = outcomes();
        Calibrator calibrator = new Calibrator(
                calibration,
                policy,
                (world, judgement) -> Assessor.installed()
                        .calibration(world)
                        .policy(judgement)
                        .trials(256)
                        .build());
        List<CaseEvidence> evidence =
                outcomes.stream().map(calibrator::evidence).toList();
        OwnRules own = calibrator.fit(evidence, "ours-2027", "our fund, cohorts of 2024");
        String file = RulesWriter.text(own.calibration());
        assertThat(WrittenSchema.read(file).at("/overrides/0/evidence/source").asText())
                .isEqualTo("our fund, cohorts of 2024");
    }
}
