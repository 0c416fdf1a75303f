package dev.footing.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.Supposition;
import dev.footing.formats.profile.InputText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One question to a founder.
 *
 * @param asks the question, with unit and example
 * @param explanation why it matters and how to answer
 * @param standsIn what an empty answer stands for; empty where an answer is needed
 * @param applies whether it is asked after these answers
 * @param reader takes an answer to the inputs that it states
 */
record Question(
        String asks,
        String explanation,
        Optional<String> standsIn,
        Predicate<List<Supposition<?>>> applies,
        Function<String, ImmutableList<Supposition<?>>> reader) {
    private static final String ALL = "all";
    private static final String NONE = "none";

    /** How many are asked: one of two is left out, by whether the product is live. */
    static final int ASKED = 12;

    /** The ones that matter most: what every profile needs, then what changes a decision most often. */
    static ImmutableList<Question> all(ImmutableSortedSet<StrategyId> strategies) {
        return ImmutableList.of(
                needed(
                        Inputs.NAME,
                        "What is the startup called?",
                        "Any name of up to 200 characters; it stands at the top of the result."),
                needed(
                        Inputs.CASH,
                        "How much cash is there now? US dollars, for example 2000000",
                        "What is in the bank today, without money that is still to be raised. It decides how long"
                                + " everything lasts."),
                needed(
                        Inputs.ENGINEERS,
                        "How many engineers are there? Full-time equivalents, for example 8 or 7.5",
                        "Everybody who builds the product or its infrastructure, founders who do so included. A small"
                                + " team cannot run much by itself."),
                needed(
                        Inputs.COST_PER_ENGINEER,
                        "What does an engineer cost a month? US dollars, for example 12500",
                        "The loaded cost: salary, taxes, benefits, equipment. Where it is uncertain write"
                                + " {\"low\":11000,\"likely\":12500,\"high\":15000}."),
                optional(
                        Inputs.OTHER_COSTS,
                        "What else is paid each month? US dollars, for example 20000",
                        "All that is for neither engineers nor infrastructure: other salaries, rent, marketing.",
                        "0"),
                optional(
                        Inputs.ACTIVE_USERS,
                        "How many active users are there now? For example 1500",
                        "People who use the product in a month. 0 says that it is not live yet.",
                        "0, not live yet"),
                optional(
                                Inputs.LAUNCH_USERS,
                                "How many users are there once it is live? For example 500",
                                "People who use the product in its first month in production; growth starts from"
                                        + " them.",
                                "0, so there is nothing to grow")
                        .when(answers -> !live(answers)),
                optional(
                        Inputs.MONTHLY_GROWTH,
                        "By how much do users grow each month? A share, for example 0.1 for a tenth",
                        "Where it is uncertain write {\"low\":0,\"likely\":0.1,\"high\":0.2}. Growth strains a platform"
                                + " and its bill.",
                        "0"),
                optional(
                        Inputs.REVENUE_PER_USER,
                        "What does an active user bring in a month? US dollars, for example 4.50",
                        "Revenue of a month divided by active users, those who pay nothing included. It is what users"
                                + " that are kept, or come sooner, are worth.",
                        "0, no revenue"),
                optional(
                        Inputs.FUNDING_MONTH,
                        "In how many months is the next round? Whole months, for example 18",
                        "Cash has to last and the product has to convince by then.",
                        "no round is planned"),
                optional(
                        Inputs.CURRENT_STRATEGY,
                        "What does it run on now? For example " + example(strategies),
                        "One of: " + String.join(", ", ids(strategies))
                                + ". 'footing strategies' says what each is. Leaving it costs work.",
                        "nothing, or nothing of these"),
                optional(
                                Inputs.CURRENT_BILL,
                                "What does the platform cost a month now? US dollars, for example 3000",
                                "The bills of cloud, hosting and services that the product runs on. Every strategy's"
                                        + " bill is set in proportion to it.",
                                "unknown; list prices stand in")
                        .when(Question::live),
                new Question(
                        "What has somebody in the team done in production before? For example observability, scaling",
                        "Any of " + String.join(", ", Identified.ids(ExpertiseArea.class))
                                + ", with commas between, or all, or none. What nobody has done rules out strategies"
                                + " that rest on it.",
                        Optional.of("unknown, which leaves open what a yes would allow"),
                        answers -> true,
                        Question::expertise));
    }

    private static <T> Question needed(Input<T> input, String asks, String explanation) {
        return new Question(asks, explanation, Optional.empty(), answers -> true, text -> read(input, text));
    }

    private static <T> Question optional(Input<T> input, String asks, String explanation, String standsIn) {
        return new Question(asks, explanation, Optional.of(standsIn), answers -> true, text -> read(input, text));
    }

    private Question when(Predicate<List<Supposition<?>>> asked) {
        return new Question(asks, explanation, standsIn, asked, reader);
    }

    private static boolean live(List<Supposition<?>> answers) {
        return answers.stream()
                .anyMatch(answer ->
                        answer.input() == Inputs.ACTIVE_USERS && !answer.value().equals(0.0));
    }

    private static <T> ImmutableList<Supposition<?>> read(Input<T> input, String text) {
        return ImmutableList.of(new Supposition<>(input, InputText.value(input, StartupDraft.DEFAULT_CURRENCY, text)));
    }

    private static String example(ImmutableSortedSet<StrategyId> strategies) {
        return strategies.isEmpty() ? "paas" : strategies.first().value();
    }

    private static List<String> ids(ImmutableSortedSet<StrategyId> strategies) {
        return strategies.stream().map(StrategyId::value).toList();
    }

    /** What is named is a yes, the others are a no. */
    private static ImmutableList<Supposition<?>> expertise(String text) {
        ImmutableList<String> known = Identified.ids(ExpertiseArea.class);
        List<String> named = Splitter.on(',').trimResults().omitEmptyStrings().splitToList(text);
        boolean all = named.equals(List.of(ALL));
        boolean none = named.equals(List.of(NONE));
        for (String name : named) {
            if (!all && !none && !known.contains(name)) {
                throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                        "/expertise",
                        '"' + name + '"',
                        "must be names of areas with commas between, or all, or none",
                        KnownNames.of(known).wayOut(name))));
            }
        }
        ImmutableList.Builder<Supposition<?>> answers = ImmutableList.builder();
        for (String area : known) {
            boolean yes = all || named.contains(area);
            answers.add(new Supposition<>(input(area), yes ? Answer.YES : Answer.NO));
        }
        return answers.build();
    }

    @SuppressWarnings("unchecked")
    private static Input<Answer> input(String area) {
        return (Input<Answer>) Inputs.find("/expertise/" + area).orElseThrow();
    }
}
