package dev.footing.core.recovery;

import dev.footing.api.quantity.Months;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the weeks of a course can hold its work, found apart from how it was scheduled. */
record Calendar(List<Step> steps) {
    private static final double SAME = 1e-6;

    /** An action with its weeks, and how much of its work is left. */
    static final class Job {
        final PlannedAction action;
        final int from;
        final int to;
        double left;

        Job(Step step, PlannedAction action) {
            this.action = action;
            this.from = action.fromWeek(step);
            this.to = action.toWeek(step);
            this.left = action.effort().value();
        }

        int weeks() {
            return to - from + 1;
        }

        /** Whether a team could do it if it did nothing else in its weeks. */
        boolean fits(double engineers) {
            return action.effort().value() <= engineers * weeks() / Months.WEEKS + SAME;
        }
    }

    List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        steps.forEach(step -> step.actions().forEach(action -> jobs.add(new Job(step, action))));
        return jobs;
    }

    Optional<Job> move() {
        return jobs().stream()
                .filter(job -> job.action.action() == Action.MOVE_TO_STRATEGY)
                .findFirst();
    }

    /**
     * Whether so many engineers can do all of it in its weeks, no week with more work than they have: in each week what
     * has to be done first is done first, which finds a way wherever there is one.
     */
    boolean holds(double engineers) {
        List<Job> jobs = jobs();
        jobs.sort(Comparator.comparingInt(job -> job.to));
        int last = jobs.stream().mapToInt(job -> job.to).max().orElse(0);
        for (int week = 1; week <= last; week++) {
            double hands = engineers / Months.WEEKS;
            for (Job job : jobs) {
                if (job.from <= week && week <= job.to) {
                    double done = Math.min(hands, job.left);
                    job.left -= done;
                    hands -= done;
                }
            }
        }
        return jobs.stream().allMatch(job -> job.left <= SAME);
    }
}
