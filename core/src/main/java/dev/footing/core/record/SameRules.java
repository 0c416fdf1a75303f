package dev.footing.core.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.RecordedResult;

/** Refuses to hold a record against an assessment that was made otherwise, where a change would say nothing. */
final class SameRules {
    private SameRules() {}

    static void check(RecordedResult recorded, Assessment now) {
        check(
                "calibration",
                recorded.calibration().hash(),
                now.provenance().calibration().hash());
        check("policy", recorded.policy().hash(), now.provenance().policy().hash());
        check("seed", recorded.seed().toString(), now.provenance().seed().toString());
        check("trials", recorded.trials().toString(), now.provenance().trials().toString());
    }

    private static void check(String what, String recorded, String now) {
        if (!recorded.equals(now)) {
            throw new InvalidValueException(
                    what, now, "must be that of the record, " + recorded, "Assess by the rules of the record.");
        }
    }
}
