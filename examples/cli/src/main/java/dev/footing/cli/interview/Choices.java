package dev.footing.cli.interview;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.cli.replay.ShippedFile;
import dev.footing.formats.json.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be chosen: ids with their meanings, and other names for them.
 *
 * @param meanings what each id means, in the order in which they are numbered
 * @param names for each other name, in small letters, the ids that it may mean, each with what it then means
 */
record Choices(ImmutableMap<String, String> meanings, ImmutableMap<String, ImmutableMap<String, String>> names) {
    /** Nothing can be chosen; the answer is open. */
    static final Choices NONE = new Choices(ImmutableMap.of(), ImmutableMap.of());

    /** Strategies that were found, and the platforms of vendors that stand for them. */
    static Choices strategies(List<StrategyInfo> found) {
        ImmutableMap.Builder<String, String> meanings = ImmutableMap.builder();
        found.forEach(info -> meanings.put(info.id().value(), info.summary()));
        ImmutableMap<String, String> known = meanings.buildKeepingLast();
        ImmutableMap.Builder<String, ImmutableMap<String, String>> names = ImmutableMap.builder();
        for (JsonNode platform : new ShippedFile("interview/platforms.json")
                .json()
                .required("platforms")
                .elements()) {
            ImmutableMap.Builder<String, String> candidates = ImmutableMap.builder();
            platform.required("candidates").members().forEach((id, means) -> {
                if (known.containsKey(id)) {
                    candidates.put(id, means.text());
                }
            });
            ImmutableMap<String, String> all = candidates.buildOrThrow();
            if (!all.isEmpty()) {
                platform.required("names").elements().forEach(name -> names.put(small(name.text()), all));
            }
        }
        return new Choices(known, names.buildOrThrow());
    }

    /** The choices of a question: each member is an id, with what it means and what else it is called. */
    static Choices of(JsonNode choices) {
        ImmutableMap.Builder<String, String> meanings = ImmutableMap.builder();
        ImmutableMap.Builder<String, ImmutableMap<String, String>> names = ImmutableMap.builder();
        choices.members().forEach((id, choice) -> {
            String means = choice.required("means").text();
            meanings.put(id, means);
            choice.required("also")
                    .elements()
                    .forEach(name -> names.put(small(name.text()), ImmutableMap.of(id, means)));
        });
        return new Choices(meanings.buildOrThrow(), names.buildOrThrow());
    }

    /**
     * The id that an answer means: its own, its number in the list, or another name of it.
     *
     * @param where the id of what is asked
     * @param answer what was typed
     * @throws UnclearAnswerException where it may mean several
     * @throws RuntimeException where it means none, with the known ones
     */
    String id(String where, String answer) {
        String dashed = small(answer).replaceAll("[ _]+", "-");
        if (meanings.containsKey(dashed)) {
            return dashed;
        }
        Optional<String> numbered = numbered(answer, meanings);
        if (numbered.isPresent()) {
            return numbered.get();
        }
        ImmutableMap<String, String> candidates = names.get(small(answer));
        if (candidates == null) {
            ImmutableSet<String> known = ImmutableSet.<String>builder()
                    .addAll(meanings.keySet())
                    .addAll(names.keySet())
                    .build();
            String near = KnownNames.of(known)
                    .nearest(small(answer))
                    .map(name -> "Maybe " + name + " was meant. ")
                    .orElse("");
            throw new InvalidValueException(
                    where,
                    '"' + answer + '"',
                    "must be one of " + String.join(", ", meanings.keySet()),
                    near + "? says what each of them means.");
        }
        if (candidates.size() > 1) {
            throw unclear(answer, candidates);
        }
        return candidates.keySet().asList().get(0);
    }

    /** The ids that an answer with commas means. */
    ImmutableSet<String> ids(String where, String answer) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(answer)
                .map(name -> id(where, name))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The ids as a numbered list, one a line. */
    static ImmutableList<String> list(ImmutableMap<String, String> meanings) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int number = 0;
        for (var choice : meanings.entrySet()) {
            number++;
            lines.add(number + " " + choice.getKey() + ": " + choice.getValue());
        }
        return lines.build();
    }

    private static UnclearAnswerException unclear(String answer, ImmutableMap<String, String> candidates) {
        ImmutableMap.Builder<String, String> readings = ImmutableMap.builder();
        int number = 0;
        for (String id : candidates.keySet()) {
            number++;
            readings.put(String.valueOf(number), id);
        }
        return new UnclearAnswerException(
                '"' + answer + "\" offers several. Which is it? Type the number or the name.\n"
                        + String.join("\n", list(candidates)),
                readings.buildOrThrow());
    }

    private static Optional<String> numbered(String answer, ImmutableMap<String, String> meanings) {
        if (!answer.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(answer);
        return number >= 1 && number <= meanings.size()
                ? Optional.of(meanings.keySet().asList().get(number - 1))
                : Optional.empty();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
