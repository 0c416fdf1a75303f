package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.reading.Currencies;
import dev.footing.formats.reading.SourceReader;
import java.util.Optional;

/**
 * Reads calibrations. Either everything in a document is understood, or it is refused with all that is wrong with it,
 * each with its JSON pointer and line. A document states every parameter with its evidence, or overrides parameters of
 * a calibration that ships, each with a reason.
 *
 * <pre>{@code
 * Calibration world = CalibrationReader.extending(Calibrations.shipped()).read(Path.of("calibration.json"));
 * }</pre>
 */
public final class CalibrationReader extends RulesReader<Calibration> {
    /** The schema of the calibrations that this reads. */
    public static final String SCHEMA = "footing/calibration/1";

    private CalibrationReader(ImmutableList<Calibration> shipped) {
        super(shipped);
    }

    /**
     * A reader of calibrations.
     *
     * @param shipped what a document may extend
     * @return the reader
     */
    public static CalibrationReader extending(ImmutableList<Calibration> shipped) {
        return new CalibrationReader(shipped);
    }

    @Override
    Calibration read(RulesFile file, ImmutableList<Calibration> shipped) {
        file.header(SCHEMA, ImmutableList.of(Names.CURRENCY, Names.PUBLISHED));
        String id = file.id();
        Optional<Calibration> base = file.base(shipped, Calibration::id);
        base.ifPresent(from -> file.currency(from.currency()));
        file.root().member(Names.CURRENCY).ifPresent(node -> currency(file, node, base));
        Optional<CalibrationDraft> onBase =
                base.flatMap(from -> file.checks().make(file.root(), () -> CalibrationDraft.of(from, id)));
        CalibrationDraft draft = onBase.orElse(CalibrationDraft.empty(id));
        ImmutableList<String> optional = CalibrationParameters.all().stream()
                .map(Parameter::path)
                .filter(path -> path.startsWith("valuation."))
                .collect(ImmutableList.toImmutableList());
        file.entries(CalibrationParameters.entries(), optional, draft::set);
        file.overrides(CalibrationParameters.entries(), draft::override);
        file.refuseBeside("valuation.amount", path -> optional.contains(path) && !path.equals("valuation.amount"));
        file.root().member(Names.PUBLISHED).ifPresent(list -> published(file, list, base, draft));
        return file.build(draft::build);
    }

    private static void currency(RulesFile file, JsonNode node, Optional<Calibration> base) {
        if (base.isPresent()) {
            file.checks().problems().add(node, "must not stand beside extends", "Amounts are in that of the base.");
            return;
        }
        Currencies.read(file.checks(), node).ifPresent(file::currency);
    }

    private static void published(RulesFile file, JsonNode list, Optional<Calibration> base, CalibrationDraft draft) {
        if (base.isPresent()) {
            file.checks().problems().add(list, "must not stand beside extends", "Those of the base stand.");
            return;
        }
        file.each(list, node -> published(file, node).ifPresent(draft::publish));
    }

    private static Optional<PublishedFigure> published(RulesFile file, JsonNode node) {
        ImmutableList<String> required = ImmutableList.of(
                Names.STRATEGY, Names.LOW, Names.HIGH, Names.DERIVED_LOW, Names.DERIVED_HIGH, Names.EVIDENCE);
        if (!file.checks().members(node, required, ImmutableList.of(), "a strategy, two ranges and evidence")) {
            return Optional.empty();
        }
        Optional<String> strategy = node.member(Names.STRATEGY).flatMap(file.scalars()::text);
        Optional<Double> low = number(file, node, Names.LOW);
        Optional<Double> high = number(file, node, Names.HIGH);
        Optional<Double> derivedLow = number(file, node, Names.DERIVED_LOW);
        Optional<Double> derivedHigh = number(file, node, Names.DERIVED_HIGH);
        Optional<Evidence> evidence =
                node.member(Names.EVIDENCE).flatMap(new SourceReader(file.checks(), file.scalars())::read);
        boolean all = strategy.isPresent()
                && low.isPresent()
                && high.isPresent()
                && derivedLow.isPresent()
                && derivedHigh.isPresent()
                && evidence.isPresent();
        return all
                ? file.checks()
                        .make(
                                node,
                                () -> new PublishedFigure(
                                        strategy.orElseThrow(),
                                        low.orElseThrow(),
                                        high.orElseThrow(),
                                        derivedLow.orElseThrow(),
                                        derivedHigh.orElseThrow(),
                                        evidence.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Double> number(RulesFile file, JsonNode node, String name) {
        return node.member(name).flatMap(file.scalars()::number);
    }
}
