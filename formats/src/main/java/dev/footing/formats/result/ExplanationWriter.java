package dev.footing.formats.result;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.text.Sentences;
import java.util.List;

/** Writes what is said beside figures: code, facts, and the sentence that readers get. */
final class ExplanationWriter {
    private final JsonWriter json;

    ExplanationWriter(JsonWriter json) {
        this.json = json;
    }

    void explanations(String member, List<Explanation> explanations) {
        json.name(member).startList();
        explanations.forEach(this::explanation);
        json.endList();
    }

    void explanation(Explanation explanation) {
        json.startObject().member("code", explanation.code());
        json.name("facts").startObject();
        explanation.facts().forEach((name, fact) -> json.member(name, plain(fact)));
        json.endObject().member("text", Sentences.of(explanation)).endObject();
    }

    private static Object plain(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return amount.money();
        }
        if (fact instanceof Fact.Figure figure) {
            return figure.value();
        }
        return ((Fact.Word) fact).text();
    }
}
