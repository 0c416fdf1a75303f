package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.MotiveFinding;
import dev.footing.api.diagnosis.ReactionWarning;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.diagnosis.Remedy;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.StageForecast;
import dev.footing.api.diagnosis.TrapFinding;
import dev.footing.api.diagnosis.TrapState;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.FlagState;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The diagnosis: the stage of the spiral, warning signs, traps, and motives that were checked. */
final class DiagnosisSection {
    private final StrategyMentions mentions;
    private final Diagnosis diagnosis;
    private final List<String> findings = new ArrayList<>();

    DiagnosisSection(Diagnosis diagnosis, StrategyMentions mentions) {
        this.mentions = mentions;
        this.diagnosis = diagnosis;
        spiral();
        flags();
        traps();
        diagnosis.motives().forEach(motive -> findings.add(sentence(motive)));
    }

    /** What was found. */
    Section section() {
        return Section.of("diagnosis", "Diagnosis", Block.items(findings));
    }

    /** What was found, with every stage and every warning sign. */
    Section detailed() {
        return new Blocks()
                .heading("Stages of the spiral")
                .add(new Block.Stages(
                        Arrays.stream(SpiralStage.values()).map(this::stage).collect(ImmutableList.toImmutableList())))
                .addAll(section().within())
                .details("All warning signs", warningSigns())
                .quiet("diagnosis", "Warning signs");
    }

    private Block.Stage stage(SpiralStage stage) {
        String later = diagnosis.spiral().later().stream()
                .filter(forecast -> forecast.stage() == stage)
                .flatMap(forecast -> forecast.chance().stream())
                .map(chance -> "reached in " + Rounded.percent(chance.probability()) + " of trials if nothing changes")
                .findFirst()
                .orElse("");
        String name = stage == SpiralStage.NONE ? "in no stage" : stage.words();
        return new Block.Stage(name, stage == diagnosis.spiral().stage(), later);
    }

    private Block warningSigns() {
        return TableLayout.<RedFlagFinding>captioned(
                        "Warning signs: what was reported, what the figures say, and what stands")
                .phrases("Sign", finding -> finding.flag().words())
                .ids("Where", RedFlagFinding::category)
                .ids("Severity", RedFlagFinding::severity)
                .ids("Reported", RedFlagFinding::reported)
                .ids("Measured", RedFlagFinding::measured)
                .ids("Stands", RedFlagFinding::state)
                .block(diagnosis.redFlags());
    }

    private void spiral() {
        Spiral spiral = diagnosis.spiral();
        boolean in = spiral.stage() != SpiralStage.NONE;
        String stage = spiral.stage().words();
        findings.add(in ? "Spiral: " + stage + ". " + mentions.said(spiral.evidence()) : "Spiral: in no stage.");
        if (in && !spiral.against().isEmpty()) {
            findings.add("Against that, or against worse: " + mentions.said(spiral.against()));
        }
        findings.add(forecasts(spiral));
        for (ReactionWarning warning : spiral.warnings()) {
            findings.add("Better not, " + warning.reaction().words() + ": " + mentions.said(warning.because()));
        }
    }

    private String forecasts(Spiral spiral) {
        String basis = mentions.said(spiral.basis());
        return spiral.later().isEmpty()
                ? basis
                : spiral.later().stream()
                        .map(DiagnosisSection::forecast)
                        .collect(Collectors.joining("; ", continued(basis) + ": ", "."));
    }

    /** A sentence that goes on behind a colon. */
    private static String continued(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String forecast(StageForecast forecast) {
        String stage = forecast.stage().words();
        String month = forecast.month()
                .map(at -> " (month " + Words.number(at.value()) + ")")
                .orElse("");
        return forecast.chance()
                .map(chance -> stage + " in " + Rounded.percent(chance.probability()) + month)
                .orElse(stage + (month.isEmpty() ? " not reached" : month));
    }

    private void flags() {
        flags(FlagState.RAISED)
                .forEach(finding -> findings.add(
                        "Raised, " + finding.flag().words() + ": " + reason(finding) + remedy(finding.remedy())));
        flags(FlagState.CLEAR)
                .filter(RedFlagFinding::disagrees)
                .forEach(finding -> findings.add(
                        "Reported otherwise, " + finding.flag().words() + ": " + mentions.said(finding.evidence())));
        findings.add("Warning signs: " + flags(FlagState.RAISED).count() + " raised, "
                + flags(FlagState.CLEAR).count() + " clear, "
                + flags(FlagState.UNKNOWN).count() + " unknown.");
    }

    private Stream<RedFlagFinding> flags(FlagState state) {
        return diagnosis.redFlags().stream().filter(finding -> finding.state() == state);
    }

    /** What was measured, or that it was reported. */
    private String reason(RedFlagFinding finding) {
        return finding.measured() == FlagState.UNKNOWN ? "reported. " : mentions.said(finding.evidence()) + " ";
    }

    private String remedy(Remedy remedy) {
        return mentions.said(remedy.action()) + " (" + remedy.owner().words() + ", "
                + Words.number(remedy.effort().value(), Unit.ENGINEER_MONTHS) + ")";
    }

    private void traps() {
        diagnosis.traps().stream()
                .filter(trap -> trap.state() == TrapState.RAISED || trap.state() == TrapState.OPEN)
                .forEach(trap -> findings.add(sentence(trap)));
        traps(TrapState.CLEAR, "In no trap: ");
        traps(TrapState.UNKNOWN, "No motive is stated, so these traps are unknown: ");
    }

    private void traps(TrapState state, String start) {
        String traps = listed(diagnosis.traps().stream()
                .filter(trap -> trap.state() == state)
                .map(TrapFinding::trap)
                .toList());
        if (!traps.isEmpty()) {
            findings.add(start + traps + ".");
        }
    }

    private static String listed(Collection<? extends Identified> named) {
        return named.stream().map(Identified::words).collect(Collectors.joining(", "));
    }

    private String sentence(TrapFinding finding) {
        String text = (finding.state() == TrapState.RAISED ? "Trap, " : "Perhaps a trap, ")
                + finding.trap().words() + " (" + listed(finding.motives()) + "): "
                + mentions.said(finding.forIt());
        String against = finding.against().isEmpty() ? "" : " Against: " + mentions.said(finding.against());
        return text + against + " " + remedy(finding.remedy());
    }

    private String sentence(MotiveFinding motive) {
        return "Motive " + motive.motive().words() + ", " + motive.state().words() + ": "
                + mentions.said(motive.evidence());
    }
}
