package dev.footing.formats.report;

import com.google.common.base.Ascii;
import com.google.common.collect.Streams;
import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.Check.TripWire;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * A check of a recorded decision: what has to be done, why, and every trip-wire with where it was, where it is and
 * where it trips.
 */
public final class CheckDocument {
    private final Check check;
    private final RecordedResult recorded;

    /**
     * Creates it.
     *
     * @param check the check
     */
    public CheckDocument(Check check) {
        this.check = check;
        this.recorded = check.record().result();
    }

    /** {@return the document, which begins with whether the decision stands} */
    public Document document() {
        return Document.untitled(
                check.outcome().id(),
                outcome(),
                Section.quiet("trip-wires", "Trip-wires", wires()),
                Section.quiet("basis", "What it rests on", new Block.Paragraph(basis())));
    }

    /** What has to be done, and why, without the trip-wires that stand. */
    Section outcome() {
        Blocks blocks = new Blocks()
                .add(new Block.Headline(headline()))
                .paragraph("Decided on " + check.record().date() + " for " + check.decidedFor() + ": "
                        + VerdictHeadline.brief(recorded.verdict()) + ". On " + check.today() + ", for " + check.name()
                        + ", by the same rules: " + VerdictHeadline.brief(check.now()) + ".")
                .addAll(chances().map(Block.Paragraph::new).toList());
        if (!check.sameName()) {
            blocks.paragraph(
                    "The names differ: the record is of " + check.decidedFor() + ", the profile of " + check.name()
                            + ". Make sure that it is the same startup; what follows goes by the figures alone.");
        }
        Stream<String> crossed = check.wires().stream()
                .filter(wire -> wire.outcome() != Outcome.HOLDS)
                .flatMap(wire -> sentence(wire).stream());
        Stream<String> findings =
                check.findings().stream().map(finding -> word(finding.outcome()) + ": " + Sentences.of(finding.what()));
        return blocks.items(Stream.concat(crossed, findings)).quiet("outcome", "Whether the decision stands");
    }

    /** How likely the directions were and are, where both verdicts say so. */
    private Stream<String> chances() {
        return Streams.zip(
                recorded.verdict().chances().stream(),
                check.now().chances().stream(),
                (then, now) -> "Chances then: " + ChanceWords.of(then) + ". Now: " + ChanceWords.of(now) + ".");
    }

    private String headline() {
        return switch (check.outcome()) {
            case HOLDS -> "HOLDS: the decision stands.";
            case WATCH -> "WATCH: the decision stands, and something moves.";
            case REOPEN -> "REOPEN: the decision has to be made again.";
        };
    }

    private Optional<String> sentence(TripWire wire) {
        TriggerWords trigger = words(wire);
        String crossed = wire.outcome() == Outcome.REOPEN ? " has crossed its trip-wire" : " is near its trip-wire";
        return now(wire, trigger::cell)
                .map(now -> word(wire.outcome()) + ": the " + trigger.measure() + crossed + ": from "
                        + trigger.recorded().text() + ", now " + now.text() + ", trips where it "
                        + trigger.threshold() + "; then " + trigger.effect() + ".");
    }

    private static String word(Outcome outcome) {
        return Ascii.toUpperCase(outcome.id());
    }

    private Block wires() {
        return check.wires().isEmpty()
                ? new Block.Paragraph("The record has no trip-wires.")
                : TableLayout.<TripWire>captioned("Trip-wires")
                        .phrases("Trip-wire", wire -> wire.trigger().measure())
                        .figures("From", wire -> words(wire).recorded())
                        .figures("Now", wire -> Cell.of(now(wire, words(wire)::cell), now -> now, "unknown"))
                        .figures(
                                "Trips at",
                                wire -> words(wire).cell(wire.trigger().threshold()))
                        .figures("Gone", wire -> Cell.of(now(wire, wire.trigger()::wayTo), Cell.Share::new, ""))
                        .ids("Outcome", TripWire::outcome)
                        .note("Gone: the share of the way from the recorded value to the threshold." + measuredFor())
                        .block(check.wires());
    }

    /** Of which strategy the values are, where the verdict is for another one by now. */
    private String measuredFor() {
        Optional<StrategyId> decided = recorded.verdict().strategy();
        return decided.isEmpty() || decided.equals(check.now().strategy())
                ? ""
                : " Now: for " + decided.orElseThrow() + ", as recorded.";
    }

    private static <T> Optional<T> now(TripWire wire, DoubleFunction<T> said) {
        OptionalDouble now = wire.now();
        return now.isPresent() ? Optional.of(said.apply(now.getAsDouble())) : Optional.empty();
    }

    private TriggerWords words(TripWire wire) {
        return new TriggerWords(wire.trigger(), recorded.startup().budget().currency());
    }

    private String basis() {
        String drawn = recorded.seed().isPresent()
                ? "seed " + recorded.seed().getAsLong() + " and "
                        + Words.number(recorded.trials().orElseThrow()) + " trials"
                : "as planned";
        return "By calibration " + recorded.calibration().id() + " and policy "
                + recorded.policy().id() + ", " + drawn + ", as in the record.";
    }
}
