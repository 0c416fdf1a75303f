package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.bill.Bill;
import dev.footing.api.description.Description;
import dev.footing.api.description.Member;
import dev.footing.api.description.Member.Presence;
import dev.footing.api.description.ValueType;
import dev.footing.api.difference.Difference;
import dev.footing.api.record.Check;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.schema.DocumentSchema;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Courses;
import dev.footing.formats.text.Frameworks;
import dev.footing.formats.text.Inquired;
import dev.footing.formats.text.Simulations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is described, what is written and what schemas say are the same. */
class DescribedDocumentsTest {
    /** What stands in a document beside what is described of its content. */
    private static final Set<String> SEALED = Set.of("schema", "sha256");

    static List<Assessment> assessments() {
        return List.of(
                Assessments.reference(),
                Assessments.withCriteria(Assessments.criterion("acme.vendors", "vendors")),
                Simulations.reference(),
                Frameworks.reference(),
                Inquired.assessment());
    }

    static List<Arguments> documents() {
        return List.of(
                Arguments.of(DocumentSchema.RESULT, Assessment.DESCRIPTION),
                Arguments.of(DocumentSchema.WHAT_IF, WhatIf.DESCRIPTION),
                Arguments.of(DocumentSchema.COMPARISON, ComparisonWriter.DESCRIPTION),
                Arguments.of(DocumentSchema.RECORD, DecisionRecord.DESCRIPTION),
                Arguments.of(DocumentSchema.CHECK, Check.DESCRIPTION),
                Arguments.of(DocumentSchema.BILL, Bill.DESCRIPTION),
                Arguments.of(DocumentSchema.BACKTEST, Backtest.DESCRIPTION),
                Arguments.of(DocumentSchema.DIFFERENCE, Difference.DESCRIPTION));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void a_result_has_just_the_members_that_are_described(Assessment assessment) {
        JsonNode root = parsed(ResultWriter.write(assessment));
        new Written().object(Assessment.DESCRIPTION, root, SEALED);
    }

    @Test
    void between_them_the_results_have_every_member() {
        Written written = new Written();
        Stream.concat(assessments().stream(), Stream.of(Courses.with(Courses.recovery())))
                .forEach(assessment ->
                        written.object(Assessment.DESCRIPTION, parsed(ResultWriter.write(assessment)), SEALED));
        assertThat(written.seen).contains("Assessment.recovery", "SimulatedOutcome.cashByMonth");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_schema_has_just_the_members_that_are_described(DocumentSchema schema, Description<?> description) {
        JsonNode root = parsed(schema.text());
        boolean sealed = schema == DocumentSchema.RECORD || schema == DocumentSchema.RESULT;
        Set<String> beside = sealed ? SEALED : Set.of("schema");
        new Schemas(root).object(description, root, beside);
    }

    private static JsonNode parsed(String text) {
        ProblemList problems = new ProblemList();
        JsonNode root = JsonDocument.parse(JsonText.of(text), problems).root();
        assertThat(problems.problems()).isEmpty();
        return root;
    }

    private static Set<String> names(Description<?> description, Set<String> beside) {
        Set<String> names = new TreeSet<>(beside);
        description.members().forEach(member -> names.add(head(member)));
        return names;
    }

    private static Set<String> required(Description<?> description) {
        return description.members().stream()
                .filter(member ->
                        member.presence() != Presence.OPTIONAL && !member.name().contains("."))
                .map(Member::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String head(Member<?> member) {
        return Splitter.on('.').splitToList(member.name()).get(0);
    }

    /** Follows a description through a document. */
    private static final class Written {
        private final Set<String> seen = new TreeSet<>();

        void object(Description<?> description, JsonNode node, Set<String> beside) {
            assertThat(node.kind()).as(node.pointer()).isEqualTo(Kind.OBJECT);
            assertThat(names(description, beside))
                    .as(node.pointer())
                    .containsAll(node.members().keySet());
            boolean tableOfParameters =
                    description.members().stream().anyMatch(member -> member.type() instanceof ValueType.Formed);
            if (!tableOfParameters) {
                assertThat(node.members().keySet()).as(node.pointer()).containsAll(required(description));
            }
            for (Member<?> member : description.members()) {
                node.member(member.name()).ifPresent(value -> {
                    seen.add(description.type().getSimpleName() + "." + member.name());
                    if (member.presence() != Presence.NULLABLE || !value.is(Kind.NULL)) {
                        value(member.type().bare(), value);
                    }
                });
            }
        }

        private void value(ValueType type, JsonNode node) {
            if (type instanceof ValueType.Parts parts) {
                object(parts.description().get(), node, Set.of());
            } else if (type instanceof ValueType.Elements list) {
                assertThat(node.kind()).as(node.pointer()).isEqualTo(Kind.LIST);
                node.elements().forEach(element -> value(list.element().bare(), element));
            } else if (type instanceof ValueType.Entries entries) {
                if (!entries.names().isEmpty()) {
                    assertThat(entries.names())
                            .as(node.pointer())
                            .containsAll(node.members().keySet());
                }
                node.members().values().forEach(element -> value(entries.value().bare(), element));
            } else if (type instanceof ValueType.Word word) {
                assertThat(word.words()).as(node.pointer()).contains(node.text());
            }
        }
    }

    /** Follows a description through a schema. */
    private static final class Schemas {
        private final JsonNode root;
        private final Set<String> followed = new HashSet<>();

        Schemas(JsonNode root) {
            this.root = root;
        }

        void object(Description<?> description, JsonNode schema, Set<String> beside) {
            JsonNode properties = schema.member("properties").orElseThrow();
            assertThat(properties.members().keySet())
                    .as(schema.pointer())
                    .containsExactlyInAnyOrderElementsOf(names(description, beside));
            Set<String> required = new TreeSet<>(required(description));
            required.addAll(beside);
            assertThat(schema.member("required").stream()
                            .flatMap(names -> names.elements().stream())
                            .map(JsonNode::text))
                    .as(schema.pointer())
                    .containsExactlyInAnyOrderElementsOf(required);
            for (Member<?> member : description.members()) {
                properties.member(member.name()).ifPresent(property -> value(member.type(), property));
            }
        }

        private void value(ValueType type, JsonNode schema) {
            if (schema.member("$ref").isPresent()) {
                String name = schema.member("$ref").orElseThrow().text().substring("#/$defs/".length());
                if (followed.add(name)) {
                    value(
                            type,
                            root.member("$defs")
                                    .flatMap(definitions -> definitions.member(name))
                                    .orElseThrow());
                }
            } else if (type.bare() instanceof ValueType.Parts parts) {
                JsonNode choice = schema.member("anyOf")
                        .map(choices -> choices.elements().get(0))
                        .orElse(schema);
                object(parts.description().get(), choice, Set.of());
            } else if (type.bare() instanceof ValueType.Elements list) {
                value(list.element(), schema.member("items").orElseThrow());
            }
        }
    }
}
