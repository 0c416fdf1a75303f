package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.formats.text.Rounded;
import dev.footing.formats.text.Section;
import java.util.Arrays;

/** The stage of the spiral, every warning sign, and what is said of them. */
final class DiagnosisBlocks {
    private final Assessment assessment;
    private final Passages passages;

    DiagnosisBlocks(Assessment assessment, Passages passages) {
        this.assessment = assessment;
        this.passages = passages;
    }

    ImmutableList<Block> blocks() {
        ImmutableList<Block> said = passages.of("", Section.DIAGNOSIS);
        if (said.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.<Block>builder()
                .add(new Block.Title("Stages of the spiral"))
                .add(new Block.Stages(
                        Arrays.stream(SpiralStage.values()).map(this::stage).collect(ImmutableList.toImmutableList())))
                .addAll(said)
                .add(new Block.More("All warning signs", ImmutableList.of(signs())))
                .build();
    }

    private Block.Stage stage(SpiralStage stage) {
        String later = assessment.diagnosis().spiral().later().stream()
                .filter(forecast -> forecast.stage() == stage)
                .flatMap(forecast -> forecast.chance().stream())
                .map(chance -> "reached in " + Rounded.percent(chance.probability()) + " of trials if nothing changes")
                .findFirst()
                .orElse("");
        return new Block.Stage(
                stage == SpiralStage.NONE ? "in no stage" : stage.id().replace('-', ' '),
                stage == assessment.diagnosis().spiral().stage(),
                later);
    }

    private Block signs() {
        return new Block.Grid(
                "Warning signs: what was reported, what the figures say, and what stands",
                ImmutableList.of("Sign", "Where", "Severity", "Reported", "Measured", "Stands"),
                assessment.diagnosis().redFlags().stream()
                        .map(finding -> ImmutableList.of(
                                finding.flag().id().replace('-', ' '),
                                finding.category().id(),
                                finding.severity().id(),
                                finding.reported().id(),
                                finding.measured().id(),
                                finding.state().id()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
