package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.formats.text.Section;

/** By what the result was made, so that it can be made again. */
final class ProvenanceBlocks {
    private final Assessment assessment;
    private final Passages passages;

    ProvenanceBlocks(Assessment assessment, Passages passages) {
        this.assessment = assessment;
        this.passages = passages;
    }

    ImmutableList<Block> blocks() {
        Provenance provenance = assessment.provenance();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        rows.add(ImmutableList.of("result", provenance.hash()));
        rows.add(ImmutableList.of(
                "calibration " + provenance.calibration().id(),
                provenance.calibration().hash()));
        rows.add(ImmutableList.of(
                "policy " + provenance.policy().id(), provenance.policy().hash()));
        provenance
                .providers()
                .forEach(provider -> rows.add(ImmutableList.of(
                        "provider " + provider.id(), provider.name() + ", in " + provider.artifact())));
        return ImmutableList.<Block>builder()
                .addAll(passages.of("", Section.BASIS, Section.PROBLEMS, Section.BESIDE))
                .add(new Block.More(
                        "Hashes and providers",
                        ImmutableList.of(new Block.Grid(
                                "Hashes are SHA-256 over everything that counts",
                                ImmutableList.of("What", "Hash or place"),
                                rows.build()))))
                .build();
    }
}
