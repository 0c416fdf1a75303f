package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.outcome.Fact;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import java.util.List;

/** Which goals of the phase each strategy meets, and by how much it misses the others. */
final class PhaseGoalTable {
    /** The least that is printed of a number. */
    private static final double LEAST = 0.1;

    private final Assessment assessment;
    private final List<StrategyAssessment> judged;

    PhaseGoalTable(Assessment assessment) {
        this.assessment = assessment;
        List<StrategyAssessment> strategies = assessment.strategies();
        this.judged = strategies.stream()
                .filter(strategy -> !strategy.phaseGoals().isEmpty())
                .toList();
    }

    ImmutableList<Block> blocks() {
        if (judged.isEmpty()) {
            return ImmutableList.of();
        }
        TableLayout<StrategyAssessment> layout = StrategyTables.layout(assessment, "Goals of the phase");
        int goals = judged.get(0).phaseGoals().size();
        for (int i = 0; i < goals; i++) {
            int index = i;
            PhaseGoal goal = judged.get(0).phaseGoals().get(i).goal();
            layout.figures(column(goal), strategy -> cell(strategy.phaseGoals().get(index)))
                    .explain(column(goal), words(goal) + missedIn(goal));
        }
        return ImmutableList.of(layout.note("Missed goals say by how much.").block(judged));
    }

    /** In which measure a goal is missed, where that is not seen. */
    private static String missedIn(PhaseGoal goal) {
        return goal == PhaseGoal.COST_TUNED
                ? " (by how much a unit of load is dearer than now, in times what it costs on machines at list price)"
                : "";
    }

    /** A few letters that head a column. */
    static String column(PhaseGoal goal) {
        return switch (goal) {
            case FIRST_VERSION_WITHIN_WEEKS -> "First";
            case WEEKLY_RELEASES -> "Weekly";
            case USERS_UNCHANGED, CARRIES_100K_USERS, CARRIES_MILLIONS -> "Users";
            case UPTIME_OVER_99 -> "Uptime";
            case NO_MAINTENANCE_TIME -> "Upkeep";
            case ALLOCATION_95_5 -> "95/5";
            case VELOCITY_HELD -> "Velocity";
            case ENTERPRISE_SECURITY -> "Security";
            case COST_TUNED, COST_EFFICIENCY -> "Cost";
            case INTERNAL_PLATFORM -> "Platform";
            case INFRASTRUCTURE_ADVANTAGE -> "Advantage";
        };
    }

    /** A goal in a few words. */
    static String words(PhaseGoal goal) {
        return switch (goal) {
            case USERS_UNCHANGED -> "first users without a change";
            case UPTIME_OVER_99 -> "uptime above 99%";
            case NO_MAINTENANCE_TIME -> "no time for maintenance";
            case ALLOCATION_95_5 -> "95% of engineering for the product";
            case CARRIES_100K_USERS -> "carries 100,000 users";
            case CARRIES_MILLIONS -> "carries millions of users";
            case INFRASTRUCTURE_ADVANTAGE -> "infrastructure as an advantage";
            default -> goal.words();
        };
    }

    private static Cell cell(PhaseGoalFinding finding) {
        String state =
                finding.state() == GoalState.UNKNOWN ? "?" : finding.state().id();
        return Cell.of(finding.missedBy(), by -> new Cell.Written(by.value(), missed(by)), state);
    }

    private static String missed(Fact.Figure by) {
        String number = Words.number(by.value(), by.unit());
        return switch (by.unit()) {
            case MONEY -> Words.number(by.value() / 1_000) + "k";
            case USERS -> Words.number(by.value());
            case SHARE -> Rounded.percent(by.value());
            default -> number.equals(Words.number(0, by.unit())) ? "<" + Words.number(LEAST, by.unit()) : number;
        };
    }
}
