package dev.footing.formats.result;

import dev.footing.api.assessment.Alternative;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.json.JsonWriter;
import java.util.List;

/** Writes what other calibrations would say, in brief. */
final class AlternativeWriter {
    private final JsonWriter json;

    AlternativeWriter(JsonWriter json) {
        this.json = json;
    }

    void write(List<Alternative> alternatives, Verdict verdict) {
        json.startList();
        for (Alternative alternative : alternatives) {
            json.startObject();
            new ProvenanceWriter(json).calibration(alternative.calibration());
            json.member("agrees", alternative.agreesWith(verdict)).name("verdict");
            new VerdictWriter(json).write(alternative.verdict());
            json.name("strategies").startList();
            alternative.strategies().forEach(this::strategy);
            json.endList().endObject();
        }
        json.endList();
    }

    private void strategy(StrategyAssessment assessed) {
        json.startObject()
                .member("id", assessed.id().value())
                .member("rank", assessed.rank())
                .member("objective", assessed.objective().total());
        assessed.simulation().ifPresent(this::chances);
        json.endObject();
    }

    /** Means, as a reader compares two calibrations by them. */
    private void chances(SimulatedOutcome outcome) {
        json.name("lasts");
        new SimulationWriter(json).probability(outcome.lasts());
        outcome.round().ifPresent(round -> {
            json.member("raiseProbability", round.raiseProbability().mean());
            round.returnOnInvested().ifPresent(gain -> json.member("returnOnInvested", gain.mean()));
        });
    }
}
