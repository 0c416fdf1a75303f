package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.ArrayList;
import java.util.List;

/** What a result rests on, and by what it was made, so that it can be made again. */
final class ProvenanceSection {
    private final Assessment assessment;

    ProvenanceSection(Assessment assessment) {
        this.assessment = assessment;
    }

    /** What it rests on. */
    Section section() {
        return Section.of("basis", "What this rests on", Block.items(new BasisSentences(assessment).sentences()));
    }

    /** The same with the sections of further notes, and with hashes and providers. */
    Section detailed() {
        NotesSection notes = new NotesSection(assessment, new StrategyMentions(assessment));
        Section beside =
                assessment.strategies().isEmpty() ? Section.quiet("beside", "Beside the figures") : notes.notes();
        Section hashes = new Blocks().details("Hashes and providers", hashes()).quiet("hashes", "Hashes");
        return Section.merged("provenance", "Provenance", section(), notes.problems(), beside, hashes);
    }

    private Block hashes() {
        Provenance provenance = assessment.provenance();
        Calibration calibration = provenance.calibration();
        Policy policy = provenance.policy();
        List<Place> places = new ArrayList<>();
        places.add(new Place("result", provenance.hash()));
        places.add(new Place("calibration " + calibration.id(), calibration.hash()));
        places.add(new Place("policy " + policy.id(), policy.hash()));
        for (ProviderRecord provider : provenance.providers()) {
            places.add(new Place("provider " + provider.id(), provider.name() + ", in " + provider.artifact()));
        }
        return TableLayout.<Place>captioned("Hashes are SHA-256 over everything that counts")
                .phrases("What", Place::what)
                .names("Hash or place", Place::where)
                .block(places);
    }

    /** What a result was made by, with its hash or where it is. */
    private record Place(String what, String where) {}
}
