package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.difference.Change;
import dev.footing.api.record.Check;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Gate;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Sentences;
import java.util.Optional;

/**
 * An assessment in a few lines, such as a comment on a pull request: the verdict, whether gates are met, the chance of
 * each direction, what would settle it, and what changed since a decision was recorded.
 *
 * <pre>{@code
 * new SummaryDocument(assessment).gated(gate).since(check).document()
 * }</pre>
 */
public final class SummaryDocument {
    private final Assessment assessment;
    private final Verdict verdict;
    private final ChanceSentences said;
    private final ImmutableList<Gate> gates;
    private final ImmutableList<Section> changes;

    /**
     * Creates it.
     *
     * @param assessment the assessment
     */
    public SummaryDocument(Assessment assessment) {
        this(assessment, ImmutableList.of(), ImmutableList.of());
    }

    private SummaryDocument(Assessment assessment, ImmutableList<Gate> gates, ImmutableList<Section> changes) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.said = new ChanceSentences(assessment);
        this.gates = gates;
        this.changes = changes;
    }

    /**
     * Adds whether the verdict meets a gate.
     *
     * @param gate the gate
     * @return this document with that
     */
    public SummaryDocument gated(Gate gate) {
        return new SummaryDocument(
                assessment,
                ImmutableList.<Gate>builder().addAll(gates).add(gate).build(),
                changes);
    }

    /**
     * Adds what changed since a decision was recorded.
     *
     * @param check the check of that decision, for which the assessment was made
     * @return this document with that
     */
    public SummaryDocument since(Check check) {
        Startup recorded = check.record().result().startup();
        Section since = new Blocks()
                .addAll(new CheckDocument(check).outcome().blocks())
                .addAll(inputs(recorded))
                .section("since", "Since the record of " + check.record().date());
        return new SummaryDocument(assessment, gates, ImmutableList.of(since));
    }

    /** {@return the document} */
    public Document document() {
        ImmutableList<Section> sections = ImmutableList.<Section>builder()
                .add(decision())
                .add(chances())
                .addAll(changes)
                .build();
        return new Document(
                assessment.understood().name(),
                "how to get its infrastructure",
                verdict.kind().id(),
                ImmutableList.of(),
                sections,
                new BasisSentences(assessment).engine());
    }

    private Section decision() {
        Blocks blocks = new Blocks().add(new Block.Headline(new VerdictHeadline(assessment).text()));
        gates.forEach(gate -> blocks.paragraph(new GateSentence(gate, assessment).text()));
        boolean settled = verdict.kind() == Verdict.Kind.RECOMMEND;
        return blocks.headed(
                        "To settle it",
                        settled
                                ? ImmutableList.of()
                                : Block.items(verdict.nextQuestions().stream().map(Sentences::of)))
                .quiet("decision", "The decision");
    }

    private Section chances() {
        return new Blocks()
                .addAll(verdict.chances().stream().map(this::chances).toList())
                .addAll(said.caveat().map(Block.Paragraph::new).stream().toList())
                .section("chances", "Chances");
    }

    private Block chances(Chances chances) {
        return TableLayout.<Chances.OfDirection>captioned("Chances")
                .phrases("Direction", row -> ChanceWords.toTake(row.direction()))
                .figures("Chance", row -> new Cell.Chance(row.chance().value()))
                .phrases("Likeliest", row -> likeliest(chances, row.direction()))
                .note("Chance: how likely the best strategy lies there, over what is uncertain and not stated.")
                .block(chances.directions());
    }

    private String likeliest(Chances chances, Direction direction) {
        return chances.strategies().stream()
                .map(Chances.OfStrategy::strategy)
                .filter(strategy -> said.directionOf(strategy).equals(Optional.of(direction)))
                .findFirst()
                .map(new StrategyNames(assessment)::distinct)
                .orElse("");
    }

    /** The inputs that are others than in the record; a phase that was derived is not in it. */
    private ImmutableList<Block> inputs(Startup recorded) {
        ImmutableList<Input<?>> changed = Change.ofInputs(recorded, assessment.understood()).stream()
                .filter(change -> change.from().isPresent() || !change.path().equals(Inputs.PHASE.id()))
                .flatMap(change -> Inputs.find(change.path()).stream())
                .collect(ImmutableList.toImmutableList());
        return changed.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(TableLayout.<Input<?>>captioned("Inputs that changed")
                        .phrases("Input", Input::label)
                        .words("Recorded", input -> value(input, recorded))
                        .words("Now", input -> value(input, assessment.understood()))
                        .block(changed));
    }

    private static Cell value(Input<?> input, Startup startup) {
        return Cell.of(input.get(startup), value -> new ParameterValue(value, input.unit()).cell(), "not stated");
    }
}
