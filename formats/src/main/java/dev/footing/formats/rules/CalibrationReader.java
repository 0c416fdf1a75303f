package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.formats.json.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

    static final String CURRENCY = "currency";
    static final String PUBLISHED = "published";
    static final String STRATEGY = "strategy";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String DERIVED_LOW = "derivedLow";
    static final String DERIVED_HIGH = "derivedHigh";

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
        Objects.requireNonNull(shipped, "shipped");
        return new CalibrationReader(shipped);
    }

    @Override
    Calibration read(RulesFile file, ImmutableList<Calibration> shipped) {
        file.header(SCHEMA, ImmutableList.of(CURRENCY, PUBLISHED, StrategyOverrideReader.STRATEGY_OVERRIDES));
        String id = file.id();
        Optional<Calibration> base = file.base(shipped, Calibration::id);
        base.ifPresent(from -> file.currency(from.currency()));
        file.root().member(CURRENCY).ifPresent(node -> currency(file, node, base));
        Optional<CalibrationDraft> onBase =
                base.flatMap(from -> file.checks().make(file.root(), () -> CalibrationDraft.of(from, id)));
        CalibrationDraft draft = onBase.orElse(CalibrationDraft.empty(id));
        ImmutableList<String> optional = CalibrationParameters.all().stream()
                .map(Parameter::path)
                .filter(path -> path.startsWith("valuation.") || CalibrationParameters.ROUND_FORMS.contains(path))
                .collect(ImmutableList.toImmutableList());
        file.entries(CalibrationParameters.entries(), optional, draft::set);
        file.overrides(CalibrationParameters.entries(), draft::override);
        new StrategyOverrideReader(file).read(draft::override);
        file.refuseBeside(
                "valuation.amount", path -> path.startsWith("valuation.") && !path.equals("valuation.amount"));
        String intercept = CalibrationParameters.ROUND_FORMS.get(0);
        file.refuseBeside(
                intercept, path -> CalibrationParameters.ROUND_FORMS.contains(path) && !path.equals(intercept));
        file.root().member(PUBLISHED).ifPresent(list -> published(file, list, base, draft));
        return file.build(draft::build);
    }

    private static void currency(RulesFile file, JsonNode node, Optional<Calibration> base) {
        if (base.isPresent()) {
            file.checks().problems().add(node, "must not stand beside extends", "Amounts are in that of the base.");
            return;
        }
        file.scalars().currency(node).ifPresent(file::currency);
    }

    private static void published(RulesFile file, JsonNode list, Optional<Calibration> base, CalibrationDraft draft) {
        if (base.isPresent()) {
            file.checks().problems().add(list, "must not stand beside extends", "Those of the base stand.");
            return;
        }
        file.each(list, node -> published(file, node).ifPresent(draft::publish));
    }

    private static Optional<PublishedFigure> published(RulesFile file, JsonNode node) {
        Function<JsonNode, Optional<?>> number = file.scalars()::number;
        ImmutableMap<String, Function<JsonNode, Optional<?>>> members =
                ImmutableMap.<String, Function<JsonNode, Optional<?>>>builder()
                        .put(STRATEGY, file.scalars()::text)
                        .putAll(Maps.toMap(List.of(LOW, HIGH, DERIVED_LOW, DERIVED_HIGH), name -> number))
                        .put(RulesFile.EVIDENCE, file.scalars()::evidence)
                        .buildOrThrow();
        return file.checks()
                .read(
                        node,
                        "a strategy, two ranges and evidence",
                        members,
                        figure -> new PublishedFigure(
                                figure.text(STRATEGY),
                                figure.number(LOW),
                                figure.number(HIGH),
                                figure.number(DERIVED_LOW),
                                figure.number(DERIVED_HIGH),
                                figure.get(RulesFile.EVIDENCE, Evidence.class)));
    }
}
