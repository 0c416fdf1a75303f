package dev.footing.core;

import com.google.common.base.Throwables;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InternalFaultException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/**
 * One assessment that runs on somebody's executor, and can be cancelled. It is started by
 * {@link Assessor#start(dev.footing.api.startup.Startup, java.util.concurrent.Executor)}. Safe to share between
 * threads.
 *
 * <pre>{@code
 * AssessmentJob job = assessor.start(startup, executor);
 * onClose(job::cancel);
 * show(job.result());
 * }</pre>
 */
public final class AssessmentJob {
    private final CancellableTask<Assessment> task;

    AssessmentJob(Callable<Assessment> assessment) {
        this.task = CancellableTask.of(assessment);
    }

    /** What an executor is to run. */
    Runnable task() {
        return task;
    }

    /**
     * Gives the assessment up: one that has not begun never does, and one that runs is interrupted and stops before its
     * next block of 256 trials. There is no result then. Without effect where there is one already. The thread that
     * assessed is left without the interrupt, so that what it does next goes on.
     */
    public void cancel() {
        task.cancel(true);
    }

    /** {@return whether it has ended: with a result, with an exception, or because it was cancelled} */
    public boolean isDone() {
        return task.isDone();
    }

    /**
     * Waits for the assessment.
     *
     * @return the same that {@link Assessor#assess} returns, bit for bit
     * @throws CancellationException where it was cancelled; or where the thread that waits is interrupted, which ends
     *     the waiting and not the assessment
     * @throws RuntimeException what {@link Assessor#assess} throws, and what a listener throws
     */
    public Assessment result() {
        try {
            return task.get();
        } catch (CancellationException cancelled) {
            CancellationException told = new CancellationException("The assessment was cancelled; there is no result.");
            told.initCause(cancelled);
            throw told;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The wait for an assessment was interrupted; the assessment goes on.");
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNull(failed.getCause(), "cause");
            Throwables.throwIfUnchecked(cause);
            throw new InternalFaultException("An assessment throws nothing that is checked.", cause);
        }
    }

    /** {@return whether it is done, in one line} */
    @Override
    public String toString() {
        String state = task.isCancelled() ? "cancelled" : task.isDone() ? "done" : "not done";
        return "AssessmentJob, " + state;
    }
}
