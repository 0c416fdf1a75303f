package dev.footing.formats.schema;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.MotiveState;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;

/** Makes the schema of replays: a whole story, or staying against moving in one month of it. */
final class ReplaySchema {
    private static final ImmutableList<String> OF_STORIES = ImmutableList.of("company", "brackets", "outcome");
    private static final ImmutableList<String> OF_MOVES = ImmutableList.of(
            "month", "record", "startup", "calibration", "seed", "trials", "hash", "stay", "move", "ahead");

    private final DescribedSchema schemas = new DescribedSchema();

    private ReplaySchema() {}

    static Schema replay() {
        ReplaySchema replay = new ReplaySchema();
        return replay.schemas.define(replay.whole());
    }

    private Schema whole() {
        Schema replay = Schema.open()
                .required("schema", Schema.word(DocumentSchema.REPLAY.schemaId()))
                .required("case", Schema.type("string"))
                .required("name", Schema.type("string"))
                .required("section", Schema.type("string").description("of the founding article"))
                .required("caveat", Schema.type("string"))
                .property("company", Schema.type("string"))
                .property("brackets", Schema.list(bracket()))
                .property("outcome", Schema.type("string"));
        replay.property(
                "askedMonth",
                month().description("the month asked for; both begin with what was known at the end of month, the last"
                        + " bracket that had ended by then"));
        known().forEach(replay::property);
        return replay.property("stay", strategy())
                .property("move", strategy())
                .property(
                        "ahead",
                        Values.share().description("the share of trials in which moving is ahead in what aheadIn says"))
                .property("aheadIn", Schema.word(ObjectivePart.OBJECTIVE.id()))
                .with(
                        "oneOf",
                        ImmutableList.of(Schema.having(OF_STORIES, OF_MOVES), Schema.having(OF_MOVES, OF_STORIES)));
    }

    private Schema bracket() {
        Schema bracket = Schema.open().required("fromMonth", month());
        known().forEach(bracket::required);
        return bracket.required("verdict", schemas.of(Verdict.TYPE))
                .required("diagnosis", diagnosis())
                .property("courseOfAction", Schema.words(CourseOfAction.Kind.class))
                .required("strategies", Schema.list(strategy()));
    }

    /** What was known at the end of a bracket, and by what it was assessed. */
    private ImmutableMap<String, Schema> known() {
        return ImmutableMap.of(
                "month", month(),
                "record", Schema.type("string").description("what happened by then"),
                "startup", schemas.of(Assessment.DESCRIPTION.member("startup").type()),
                "calibration", Schema.type("string"),
                "seed", Schema.type("integer"),
                "trials", Schema.type("integer").with("minimum", 1),
                "hash", Values.hash());
    }

    private static Schema diagnosis() {
        Schema checked = Schema.open()
                .required("id", Schema.words(Motive.class))
                .required("state", Schema.words(MotiveState.class));
        return Schema.open()
                .required("stage", Schema.words(SpiralStage.class))
                .required("redFlags", Schema.list(Schema.words(RedFlag.class)))
                .required("traps", Schema.list(Schema.words(Trap.class)))
                .required("motives", Schema.list(Schema.words(Motive.class)))
                .required("checkedMotives", Schema.list(checked));
    }

    private static Schema strategy() {
        return Schema.open()
                .required("id", Schema.type("string"))
                .required("sourcing", Schema.words(Sourcing.class))
                .required("rank", Schema.type("integer").with("minimum", 1))
                .required("feasible", Schema.type("boolean"))
                .required("vetoes", Schema.list(Schema.words(VetoRule.class)))
                .required("productShare", Values.share())
                .required("lasts", Values.share())
                .property("raiseProbability", Values.share())
                .required("cashAtHorizon", Schema.type("number"))
                .required("objective", Schema.type("number"));
    }

    private static Schema month() {
        return Schema.type("integer").with("minimum", 0);
    }
}
