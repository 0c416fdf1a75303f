package dev.footing.cli.interview;

import com.google.common.collect.ImmutableSet;
import dev.footing.formats.json.JsonNode;

/**
 * What a question says.
 *
 * @param asks the question, with unit and example
 * @param explanation why it matters and how to answer
 * @param standsIn the meaning of an empty answer; empty where an answer is required
 * @param nothing words that mean the same as an empty answer
 * @param example answers that are understood
 */
record InterviewWords(String asks, String explanation, String standsIn, ImmutableSet<String> nothing, String example) {
    /** The words of a question, with an example of a strategy. */
    static InterviewWords of(JsonNode texts, String strategy) {
        return new InterviewWords(
                texts.required("asks").text().replace("{example}", strategy),
                texts.required("explanation").text(),
                texts.member("standsIn").map(JsonNode::text).orElse(""),
                texts.member("nothing").stream()
                        .flatMap(words -> words.elements().stream())
                        .map(JsonNode::text)
                        .collect(ImmutableSet.toImmutableSet()),
                texts.required("example").text());
    }

    /** Whether it needs an answer. */
    boolean required() {
        return standsIn.isEmpty();
    }
}
