package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.Supposition;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Asks questions until each has a valid answer. It is used once, by one thread. */
final class Interview {
    private static final int LONGEST_LINE = 10_000;
    private static final String HELP = "?";
    /** Facts about what it runs on now, which sharpen an answer and which few know by heart. */
    private static final ImmutableList<Input<?>> NOT_ASKED = ImmutableList.of(
            Inputs.CURRENT_MONTHS,
            Inputs.LIST_PRICE,
            Inputs.PEAK_TO_AVERAGE,
            Inputs.PAYMENTS,
            Inputs.SERIOUS_INCIDENTS,
            Inputs.OBSERVED_MONTHS);

    private static final Evidence FOLLOWS = Evidence.of(Grade.ASSUMED, "as far as the next round");

    private final Reader in;
    private final PrintWriter err;
    private final ImmutableSortedSet<StrategyId> strategies;
    private final List<Supposition<?>> answers = new ArrayList<>();

    /**
     * Prepares an interview.
     *
     * @param in the answers, one on each line
     * @param err where questions go
     * @param strategies those that a startup may be on
     */
    Interview(Reader in, PrintWriter err, ImmutableSortedSet<StrategyId> strategies) {
        this.in = in;
        this.err = err;
        this.strategies = strategies;
    }

    /** Asks all questions; the startup holds the answers, as given on that day, and nothing else. */
    Startup startup(LocalDate day) {
        err.println("Twelve questions, one line each. Enter takes the value in brackets, ? explains.");
        int number = 0;
        for (InterviewQuestion question : InterviewQuestion.all(strategies)) {
            if (question.applies().test(answers)) {
                number++;
                ask(question, number);
            }
        }
        Evidence answered = Evidence.builder()
                .grade(Grade.REPORTED)
                .source("answered in footing init")
                .date(day)
                .build();
        StartupDraft draft = StartupDraft.empty(StartupDraft.DEFAULT_CURRENCY).set(Inputs.AS_OF, day);
        for (Supposition<?> answer : answers) {
            set(draft, answer).evidence(answer.input().id(), answer.input() == Inputs.HORIZON ? FOLLOWS : answered);
        }
        Startup startup = draft.build();
        if (Inputs.CURRENT_STRATEGY.get(startup).isPresent()) {
            err.println("Not asked, and worth adding to the profile where you know them:");
            NOT_ASKED.forEach(input -> err.println("   " + input.id() + ", " + input.label()));
        }
        return startup;
    }

    private void ask(InterviewQuestion question, int number) {
        String asks = number + ". " + question.asks()
                + question.standsIn().map(word -> " [" + word + "]").orElse("") + " > ";
        while (true) {
            err.print(asks);
            err.flush();
            String line = line().orElseThrow(() -> new UsageException("The answers end before question " + number
                    + " of " + InterviewQuestion.ASKED
                    + ", and nothing was written. Answer each, or give an empty line for the value in"
                    + " brackets."));
            if (line.equals(HELP)) {
                err.println("   " + question.explanation());
            } else if (line.isEmpty() && question.standsIn().isPresent()) {
                err.println("   Taken: " + question.standsIn().orElseThrow() + ".");
                return;
            } else if (line.isEmpty()) {
                err.println("   This question needs an answer; there is no default.");
            } else if (taken(question, line)) {
                return;
            }
        }
    }

    /** Accepts an answer, or reports what is wrong with it. */
    private boolean taken(InterviewQuestion question, String line) {
        try {
            List<Supposition<?>> read = new ArrayList<>(question.reader().apply(line));
            read.forEach(this::checkStrategy);
            horizon(read);
            List<Supposition<?>> all = new ArrayList<>(answers);
            all.addAll(read);
            trial(all);
            answers.addAll(read);
            err.println("   Taken: " + new AnswerText(List.copyOf(read)).text() + ".");
            return true;
        } catch (InvalidProfileException invalid) {
            invalid.problems().forEach(problem -> err.println("   " + problem.sentence()));
        } catch (InvalidValueException invalid) {
            err.println("   " + invalid.problem().sentence());
        }
        return false;
    }

    private void checkStrategy(Supposition<?> answer) {
        if (answer.input() == Inputs.CURRENT_STRATEGY) {
            String id = (String) answer.value();
            List<String> known = strategies.stream().map(StrategyId::value).toList();
            if (!known.contains(id)) {
                throw new InvalidValueException(Problem.ofInput(
                        Inputs.CURRENT_STRATEGY.id(),
                        '"' + id + '"',
                        "must be the id of a known strategy",
                        KnownNames.of(known).wayOut(id)));
            }
        }
    }

    /** Extends the horizon to the round, where that is later than the default. */
    private void horizon(List<Supposition<?>> read) {
        int ahead = trial(List.of()).budget().horizonMonths();
        for (Supposition<?> answer : List.copyOf(read)) {
            if (answer.input() == Inputs.FUNDING_MONTH && answer.value() instanceof Integer month && month > ahead) {
                read.add(new Supposition<>(Inputs.HORIZON, month));
                err.println("   Looks " + month + " months ahead, up to the round.");
            }
        }
    }

    /** A startup with these answers, and with harmless values for those still missing. */
    private static Startup trial(List<Supposition<?>> answers) {
        BigMoney amount = BigMoney.of(StartupDraft.DEFAULT_CURRENCY, 1);
        StartupDraft draft = StartupDraft.empty(StartupDraft.DEFAULT_CURRENCY)
                .set(Inputs.NAME, HELP)
                .set(Inputs.CASH, amount)
                .set(Inputs.ENGINEERS, 1.0)
                .set(Inputs.COST_PER_ENGINEER, MoneyEstimate.fixed(amount));
        answers.forEach(answer -> set(draft, answer));
        return draft.build();
    }

    private static <T> StartupDraft set(StartupDraft draft, Supposition<T> answer) {
        return draft.set(answer.input(), answer.value());
    }

    /** The next line, stripped; empty at the end of the input. */
    private Optional<String> line() {
        StringBuilder line = new StringBuilder();
        try {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            while (next >= 0 && next != '\n') {
                if (line.length() == LONGEST_LINE) {
                    throw new UsageException("A line is longer than 10,000 characters. Answer each question in one.");
                }
                line.append((char) next);
                next = in.read();
            }
        } catch (IOException fault) {
            throw new UsageException("The answers cannot be read: " + fault + ". Check where they come from.");
        }
        return Optional.of(line.toString().strip());
    }
}
