package dev.footing.formats.text;

import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.MotiveFinding;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.diagnosis.Remedy;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.StageForecast;
import dev.footing.api.diagnosis.TrapFinding;
import dev.footing.api.diagnosis.TrapState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.FlagState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The diagnosis in few lines: the stage, what is raised, what disagrees, traps, and motives that were checked. */
final class DiagnosisLines {
    private final Diagnosis diagnosis;

    DiagnosisLines(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    void print(Page page) {
        page.title("Diagnosis");
        spiral(page);
        flags(page);
        traps(page);
        diagnosis.motives().forEach(motive -> page.item(sentence(motive)));
        page.blank();
    }

    private void spiral(Page page) {
        Spiral spiral = diagnosis.spiral();
        String stage = spiral.stage() == SpiralStage.NONE
                ? "Spiral: in no stage."
                : "Spiral: " + spiral.stage().id() + ". " + sentences(spiral.evidence());
        page.item(stage);
        if (spiral.stage() != SpiralStage.NONE && !spiral.against().isEmpty()) {
            page.item("Against that, or against worse: " + sentences(spiral.against()));
        }
        page.item(next(spiral));
        spiral.warnings()
                .forEach(warning ->
                        page.item("Better not, " + warning.reaction().id() + ": " + Sentences.of(warning.because())));
    }

    private static String next(Spiral spiral) {
        List<String> stages =
                spiral.later().stream().map(DiagnosisLines::forecast).toList();
        String basis = sentences(spiral.basis());
        return stages.isEmpty()
                ? basis
                : basis.substring(0, basis.length() - 1) + ": " + String.join("; ", stages) + ".";
    }

    private static String forecast(StageForecast forecast) {
        String month = forecast.month()
                .map(at -> " (month " + Words.number(at.value()) + ")")
                .orElse("");
        return forecast.chance()
                .map(chance -> forecast.stage().id() + " in " + Rounded.percent(chance.probability()) + month)
                .orElse(forecast.stage().id() + (month.isEmpty() ? " not reached" : month));
    }

    private void flags(Page page) {
        for (RedFlagFinding finding : diagnosis.redFlags()) {
            if (finding.state() == FlagState.RAISED) {
                page.item("Raised, " + finding.flag().id() + ": " + reason(finding) + remedy(finding.remedy()));
            }
        }
        for (RedFlagFinding finding : diagnosis.redFlags()) {
            if (finding.disagrees() && finding.state() == FlagState.CLEAR) {
                page.item("Reported otherwise, " + finding.flag().id() + ": " + sentences(finding.evidence()));
            }
        }
        page.item("Warning signs: " + count(FlagState.RAISED) + " raised, " + count(FlagState.CLEAR) + " clear, "
                + count(FlagState.UNKNOWN) + " unknown.");
    }

    /** What was measured, or that it was reported. */
    private static String reason(RedFlagFinding finding) {
        return finding.measured() == FlagState.UNKNOWN ? "reported. " : sentences(finding.evidence()) + " ";
    }

    private static String remedy(Remedy remedy) {
        return Sentences.of(remedy.action()) + " (" + remedy.owner().id().replace('-', ' ') + ", "
                + Words.number(remedy.effort().value(), Unit.ENGINEER_MONTHS) + ")";
    }

    private long count(FlagState state) {
        return diagnosis.redFlags().stream()
                .filter(finding -> finding.state() == state)
                .count();
    }

    private void traps(Page page) {
        List<String> clear = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (TrapFinding finding : diagnosis.traps()) {
            switch (finding.state()) {
                case RAISED, OPEN -> page.item(sentence(finding));
                case CLEAR -> clear.add(finding.trap().id());
                case UNKNOWN -> unknown.add(finding.trap().id());
            }
        }
        if (!clear.isEmpty()) {
            page.item("In no trap: " + String.join(", ", clear) + ".");
        }
        if (!unknown.isEmpty()) {
            page.item("Nobody named a motive, so traps are unknown: " + String.join(", ", unknown) + ".");
        }
    }

    private static String sentence(TrapFinding finding) {
        String motives = finding.motives().stream().map(Identified::id).collect(Collectors.joining(", "));
        String text = (finding.state() == TrapState.RAISED ? "Trap, " : "Perhaps a trap, ")
                + finding.trap().id() + " (" + motives + "): " + sentences(finding.forIt());
        String against = finding.against().isEmpty() ? "" : " Against: " + sentences(finding.against());
        return text + against + " " + remedy(finding.remedy());
    }

    private static String sentence(MotiveFinding motive) {
        return "Motive " + motive.motive().id() + ", " + motive.state().id() + ": " + sentences(motive.evidence());
    }

    private static String sentences(List<Explanation> explanations) {
        return explanations.stream().map(Sentences::of).collect(Collectors.joining(" "));
    }
}
