package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.formats.text.Passage;
import dev.footing.formats.text.Section;

/** The sections of the page, each from what its own class makes of an assessment. */
final class Sections {
    private final Assessment assessment;
    private final Passages passages;

    Sections(Assessment assessment) {
        this.assessment = assessment;
        this.passages = new Passages(assessment);
    }

    Report report() {
        return new Report(
                assessment.startup().name(),
                assessment.verdict().kind().id(),
                Section.STARTUP.passages(assessment).stream()
                        .map(passage -> ((Passage.Prose) passage).text())
                        .collect(ImmutableList.toImmutableList()),
                parts(),
                assessment.provenance().engine(),
                Asset.named("report.css"),
                Asset.named("report.js"));
    }

    private ImmutableList<Part> parts() {
        return ImmutableList.of(
                        new Part("decision", "The decision", new DecisionBlocks(assessment).blocks()),
                        new Part("ranking", "The strategies side by side", ranking()),
                        new Part("cash", "Cash, month by month", new CashBlocks(assessment).blocks()),
                        new Part("product", "Work on the product", new ProductBlocks(assessment).blocks()),
                        new Part("turns", "What would turn it", new TurnBlocks(assessment, passages).blocks()),
                        new Part("components", "Components", new ComponentBlocks(assessment, passages).blocks()),
                        new Part("diagnosis", "Warning signs", new DiagnosisBlocks(assessment, passages).blocks()),
                        new Part("tests", "Tests and patterns", passages.of("Tests", Section.FRAMEWORK)),
                        new Part("course", "What to do from now on", new CourseBlocks(assessment, passages).blocks()),
                        new Part("assumptions", "Assumptions", new AssumptionBlocks(assessment).blocks()),
                        new Part("provenance", "Provenance", new ProvenanceBlocks(assessment, passages).blocks()))
                .stream()
                .filter(part -> !part.blocks().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Block> ranking() {
        if (assessment.strategies().isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.<Block>builder()
                .addAll(passages.of("The strategies by rank", Section.OUTCOMES))
                .addAll(new ObjectiveBlocks(assessment).blocks())
                .addAll(passages.of("The same under other calibrations", Section.ALTERNATIVES))
                .addAll(passages.of("", Section.VETOES))
                .add(new Block.More(
                        "Where the money goes, how it may end, and the scorecard",
                        passages.of("", Section.DETAILS, Section.ALLOCATION, Section.SCORECARD)))
                .build();
    }
}
