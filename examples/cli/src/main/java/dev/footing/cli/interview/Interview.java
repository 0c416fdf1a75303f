package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyInfo;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks questions until each has a valid answer or the answers end. It is used once, by one thread.
 *
 * <pre>{@code
 * InterviewResult result = new Interview(in, err, strategies, lines -> {}).run(day);
 * }</pre>
 */
public final class Interview {
    private static final String HELP = "?";
    private static final String BACK = "back";
    private static final String DEFAULT = "default";
    /** Facts about what it runs on now, which sharpen an answer and which few know by heart. */
    private static final ImmutableList<Input<?>> NOT_ASKED = ImmutableList.of(
            Inputs.CURRENT_MONTHS,
            Inputs.LIST_PRICE,
            Inputs.PEAK_TO_AVERAGE,
            Inputs.PAYMENTS,
            Inputs.SERIOUS_INCIDENTS,
            Inputs.OBSERVED_MONTHS);

    private final AnswerLines lines;
    private final PrintWriter err;
    private final Consumer<ImmutableList<String>> keep;
    private final InterviewAnswers answers;

    /** How a question was left. */
    private enum Step {
        TAKEN,
        BACK,
        END
    }

    /**
     * Prepares an interview.
     *
     * @param in the answers, one on each line
     * @param err where questions go
     * @param strategies those that a startup may be on
     * @param keep is told, after each answer, the lines that would give all answers so far
     */
    public Interview(Reader in, PrintWriter err, List<StrategyInfo> strategies, Consumer<ImmutableList<String>> keep) {
        this.lines = new AnswerLines(new BufferedReader(in));
        this.err = err;
        this.keep = keep;
        this.answers = new InterviewAnswers(InterviewQuestion.all(strategies));
    }

    /**
     * Asks all questions. Where the answers end, defaults stand in for the rest.
     *
     * @param day the day on which the answers are given
     * @return the startup with the answers and nothing else, or where the answers ended
     * @throws InvalidValueException where a line is too long, or cannot be read
     */
    public InterviewResult run(LocalDate day) {
        err.println(answers.count()
                + " questions, one line each. Enter takes the value in brackets, ? explains, back goes to the"
                + " question before.");
        Optional<InterviewQuestion> next = answers.next();
        while (next.isPresent()) {
            InterviewQuestion question = next.get();
            switch (ask(question)) {
                case TAKEN -> keep.accept(answers.lines());
                case BACK -> {
                    if (!answers.back()) {
                        say("This is the first question.");
                    }
                }
                case END -> {
                    String before = "The answers end before question " + answers.number() + " of " + answers.count();
                    if (!answers.complete()) {
                        return InterviewResult.ended(before + ", which every profile needs: " + question.label() + ".");
                    }
                    err.println();
                    say(before + ". Defaults stand in for the rest:");
                    answers.open()
                            .forEach(open -> say(
                                    "   " + open.label() + ": " + open.words().standsIn()));
                    return InterviewResult.of(finish(day));
                }
            }
            next = answers.next();
        }
        return InterviewResult.of(finish(day));
    }

    private Startup finish(LocalDate day) {
        Startup startup = answers.startup(day);
        say("Understood, in " + startup.budget().currency().getCode() + ":");
        answers.given().stream()
                .filter(given -> !given.inputs().isEmpty())
                .forEach(given -> say("   " + new AnswerText(given.inputs(), answers.currency()).text()));
        if (Inputs.CURRENT_STRATEGY.get(startup).isPresent()) {
            err.println("Not asked, and worth adding to the profile where you know them:");
            NOT_ASKED.forEach(input -> say(input.id() + ", " + input.label()));
        }
        return startup;
    }

    private Step ask(InterviewQuestion question) {
        InterviewWords words = question.words();
        String before = answers.before();
        String bracket = before.isEmpty() ? words.standsIn() : before + ", as before";
        String asks = answers.number() + ". " + words.asks() + (bracket.isEmpty() ? "" : " [" + bracket + "]") + " > ";
        Map<String, String> readings = Map.of();
        while (true) {
            err.print(asks);
            err.flush();
            Optional<String> typed = lines.next();
            if (typed.isEmpty()) {
                return Step.END;
            }
            String line = typed.get().isEmpty() ? before : typed.get();
            String small = line.toLowerCase(Locale.ROOT);
            if (line.equals(HELP)) {
                explain(question);
                readings = Map.of();
            } else if (small.equals(BACK)) {
                return Step.BACK;
            } else if (line.isEmpty()
                    || small.equals(DEFAULT)
                    || words.nothing().contains(small)) {
                if (!words.required()) {
                    answers.take(GivenAnswer.standIn());
                    say("Taken: " + words.standsIn() + ".");
                    return Step.TAKEN;
                }
                say("This question needs an answer; there is no default. For example " + words.example() + ".");
            } else {
                try {
                    take(question, readings.getOrDefault(line, readings.getOrDefault(small, line)));
                    return Step.TAKEN;
                } catch (UnclearAnswerException unclear) {
                    unclear.question().lines().forEach(this::say);
                    readings = unclear.readings();
                } catch (InvalidProfileException invalid) {
                    invalid.problems().forEach(problem -> refuse(problem, words));
                } catch (InvalidValueException invalid) {
                    refuse(invalid.problem(), words);
                }
            }
        }
    }

    private void take(InterviewQuestion question, String line) {
        GivenAnswer given = answers.accept(question, line);
        String text = given.inputs().isEmpty()
                ? "amounts are in " + answers.currency().getCode()
                : new AnswerText(given.inputs(), answers.currency()).text();
        say("Taken: " + text + ".");
        answers.laterHorizon().ifPresent(month -> say("Looks " + month + " months ahead, up to the round."));
    }

    private void explain(InterviewQuestion question) {
        say(question.words().explanation());
        Choices.list(question.choices().meanings()).forEach(this::say);
    }

    private void refuse(Problem problem, InterviewWords words) {
        say(problem.sentence().strip() + " For example " + words.example() + ".");
    }

    private void say(String text) {
        err.println("   " + text);
    }
}
