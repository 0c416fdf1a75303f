package dev.footing.cli.serve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.formats.profile.ProfileForm;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.html.HtmlReport;
import dev.footing.html.LivePage;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Works out answers from the stated startup and the changed fields; nothing is kept between two requests. First figures
 * never wait for settled ones, which are worked out one at a time while a few requests wait.
 */
public final class AnswerService {
    /** The trials of first figures, unless fewer are asked for. */
    public static final int FIRST_TRIALS = 1_024;

    private static final int MOST_WAITING = 3;
    private static final String PAGE = "";
    private static final String ANSWER = "answer";
    private static final String REPORT = "report";
    private static final String PROFILE = "profile";
    private static final String FIRST = "first";
    private static final String SETTLED = "settled";

    private final ProfileForm form;
    private final Assessor first;
    private final Assessor plans;
    private final Assessor settled;
    private final ImmutableList<String> strategies;
    private final Semaphore settling = new Semaphore(1, true);

    /**
     * Prepares to answer.
     *
     * @param stated the startup as stated
     * @param assessors assessors with the rules that were asked for, each to be configured further
     * @param firstTrials the trials of first figures
     */
    public AnswerService(Startup stated, Supplier<Assessor.Builder> assessors, int firstTrials) {
        this.form = ProfileForm.of(stated);
        this.first = assessors.get().trials(firstTrials).build();
        this.plans = assessors.get().withoutSimulation().build();
        this.settled = assessors.get().analyses(Analysis.values()).build();
        this.strategies = settled.discovery().knownStrategies().stream()
                .map(StrategyId::value)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Answers.
     *
     * @param path the requested path, relative to the page
     * @param query the fields
     * @return the reply
     */
    Reply reply(String path, Query query) {
        try {
            return switch (path) {
                case PAGE -> page(query);
                case ANSWER -> answer(query);
                case REPORT -> Reply.html(HtmlReport.of(settle(form.filled(query.entries()))));
                case PROFILE ->
                    Reply.file("application/json", "startup.json", ProfileWriter.stated(form.filled(query.entries())));
                default -> Reply.plain(Reply.NOT_FOUND, "There is no such page. Go back to the one with the inputs.");
            };
        } catch (BusyException busy) {
            return Reply.plain(Reply.BUSY, "Too many requests at once. Wait a moment and change a figure again.");
        } catch (InvalidProfileException invalid) {
            return refusal(path, query.entries(), ImmutableList.copyOf(invalid.problems()));
        } catch (InvalidValueException invalid) {
            return refusal(path, query.entries(), ImmutableList.of(invalid.problem()));
        }
    }

    /** First figures, so that nobody waits for a page; its script asks for the settled ones. */
    private Reply page(Query query) {
        Startup startup = form.filled(query.entries());
        boolean settle = query.other("stage").equals(Optional.of(SETTLED));
        return Reply.html(
                settle
                        ? LivePage.page(form, query.entries(), settle(startup), strategies)
                        : LivePage.firstPage(form, query.entries(), first(startup, Optional.empty()), strategies));
    }

    private Reply answer(Query query) {
        Startup startup = form.filled(query.entries());
        return switch (query.other("stage").orElse(SETTLED)) {
            case FIRST -> Reply.html(LivePage.first(first(startup, query.other("moved"))));
            case SETTLED -> Reply.html(LivePage.settled(settle(startup)));
            default -> Reply.plain(Reply.BAD_REQUEST, "The stage of an answer is " + FIRST + " or " + SETTLED + ".");
        };
    }

    /** Few trials, and break-even along the input that moved, as planned; settled figures confirm it. */
    private Assessment first(Startup startup, Optional<String> moved) {
        Assessment answer = first.assess(startup);
        Optional<BreakEven> turn = moved.flatMap(input -> plans.breakEven(answer, input));
        return Assessment.builder()
                .from(answer)
                .breakEven(turn.map(ImmutableList::of).orElse(ImmutableList.of()))
                .build();
    }

    private Assessment settle(Startup startup) {
        if (settling.getQueueLength() >= MOST_WAITING) {
            throw new BusyException();
        }
        settling.acquireUninterruptibly();
        try {
            return settled.assess(startup);
        } finally {
            settling.release();
        }
    }

    /** How many requests wait for settled figures. */
    int waiting() {
        return settling.getQueueLength();
    }

    /** Too many requests are waiting. */
    private static final class BusyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Reply refusal(String path, ImmutableListMultimap<String, String> entries, ImmutableList<Problem> problems) {
        return Reply.unprocessable(
                path.equals(ANSWER)
                        ? LivePage.refusal(problems)
                        : LivePage.refusing(form, entries, problems, strategies));
    }
}
