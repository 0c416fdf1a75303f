package dev.footing.core.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.difference.Change;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.Check.Finding;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.CheckCode;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedProvider;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.record.Trigger;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.strategy.StrategyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What a check finds beside its trip-wires. */
final class CheckFindings {
    private static final String NOTHING = "none";

    /** What is said of these elsewhere, or follows from others. */
    private static final ImmutableSet<String> UNSAID =
            ImmutableSet.of(Inputs.NAME.id(), Inputs.AS_OF.id(), Inputs.PHASE.id());

    private final DecisionRecord record;
    private final RecordedResult before;
    private final Assessment assessment;
    private final RecordedResult after;
    private final GaugeReadings readings;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    CheckFindings(DecisionRecord record, Assessment assessment, LocalDate today) {
        this.record = record;
        this.before = record.result();
        this.assessment = assessment;
        this.after = Recording.of(assessment);
        this.readings = new GaugeReadings(assessment, before.verdict());
        this.today = today;
    }

    ImmutableList<Finding> all() {
        verdict();
        figures();
        signs();
        inputs();
        measures();
        evidence();
        time();
        makers();
        found.sort(Comparator.comparing(Finding::outcome).reversed());
        return ImmutableList.copyOf(found);
    }

    /** With or without a condition, a recommendation of the same strategy stands. */
    private void verdict() {
        RecordedVerdict was = before.verdict();
        RecordedVerdict now = after.verdict();
        if (was.kind() != now.kind()) {
            boolean stands = was.kind().recommends() && was.recommended().equals(now.recommended());
            changed(
                    stands ? Outcome.WATCH : Outcome.REOPEN,
                    CheckCode.KIND_CHANGED,
                    was.kind().id(),
                    now.kind().id());
        }
        if (!was.recommended().equals(now.recommended())) {
            changed(Outcome.REOPEN, CheckCode.RECOMMENDATION_CHANGED, name(was.recommended()), name(now.recommended()));
        } else if (!was.strategy().equals(now.strategy())) {
            changed(Outcome.WATCH, CheckCode.AHEAD_CHANGED, name(was.strategy()), name(now.strategy()));
        }
    }

    /** The objective of what was ahead, and its margin; that they rose is no reason to look again. */
    private void figures() {
        double material = readings.materialGain();
        before.verdict().strategy().ifPresent(ahead -> {
            Optional<Money> was = before.option(ahead).map(RecordedOption::objective);
            Optional<Money> now = assessment.strategy(ahead).map(Recording::objective);
            moved(PhraseCode.OBJECTIVE_OF.part(ahead.value()), was, now, material);
            moved(PhraseCode.MARGIN_OF.part(ahead.value()), before.verdict().margin(), readings.margin(), material);
        });
    }

    private void moved(Explanation figure, Optional<Money> was, Optional<Money> now, double material) {
        if (was.isEmpty() || now.isEmpty()) {
            return;
        }
        Money from = was.orElseThrow();
        Money to = now.orElseThrow();
        if (GaugeReadings.unit(from.minus(to)) > material) {
            watch(Explanation.of(CheckCode.FIGURE_MOVED)
                    .phrase("figure", figure)
                    .amount("from", from)
                    .amount("to", to)
                    .amount("threshold", Amounts.toMoney(material, from.getCurrencyUnit())));
        }
    }

    /** Signs that a decision did not know of; what an older record does not say is no news. */
    private void signs() {
        before.diagnosis()
                .ifPresent(was -> after.diagnosis().ifPresent(now -> {
                    if (now.stage().compareTo(was.stage()) > 0) {
                        changed(
                                Outcome.WATCH,
                                CheckCode.STAGE_WORSE,
                                was.stage().id(),
                                now.stage().id());
                    }
                    Set<RedFlag> raised = Sets.difference(now.raised(), was.raised());
                    if (!raised.isEmpty()) {
                        watch(Explanation.of(CheckCode.SIGNS_RAISED).word("signs", Identified.listed(raised)));
                    }
                }));
    }

    /** What was stated otherwise; it says nothing by itself. */
    private void inputs() {
        String changed = Change.ofInputs(before.startup(), assessment.understood()).stream()
                .map(Change::path)
                .filter(path -> !UNSAID.contains(path))
                .collect(Collectors.joining(", "));
        if (!changed.isEmpty()) {
            found.add(new Finding(
                    Outcome.HOLDS,
                    Explanation.of(CheckCode.INPUTS_CHANGED)
                            .word("inputs", changed)
                            .build()));
        }
    }

    private void measures() {
        for (Trigger trigger : record.triggers()) {
            if (readings.read(trigger.measure(), trigger.strategy()).isEmpty()) {
                watch(Explanation.of(CheckCode.MEASURE_GONE).word("measure", trigger.measure()));
            }
        }
    }

    /** What was stale when the decision was made was known then. */
    private void evidence() {
        String stale = assessment.understood().evidence().entrySet().stream()
                .filter(entry -> entry.getValue().date().isPresent())
                .filter(entry -> {
                    LocalDate date = entry.getValue().date().orElseThrow();
                    return stale(date, today) && !stale(date, record.date());
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!stale.isEmpty()) {
            watch(Explanation.of(CheckCode.EVIDENCE_STALE)
                    .word("inputs", stale)
                    .figure("months", (double) DecisionChecks.FRESH_MONTHS, Unit.MONTHS));
        }
    }

    /** What the calendar alone makes old: the profile, its round, and the months that the decision was made for. */
    private void time() {
        before.startup()
                .asOf()
                .ifPresent(decided -> assessment
                        .understood()
                        .asOf()
                        .filter(day -> day.isBefore(decided))
                        .ifPresent(day -> watch(Explanation.of(CheckCode.PROFILE_OLDER)
                                .word("date", day.toString())
                                .word("decided", decided.toString()))));
        LocalDate stated = assessment.understood().asOf().orElse(unchanged() ? record.date() : today);
        if (stale(stated, today) && !stale(stated, record.date())) {
            watch(Explanation.of(CheckCode.PROFILE_STALE)
                    .word("date", stated.toString())
                    .figure("months", (double) DecisionChecks.FRESH_MONTHS, Unit.MONTHS));
        }
        assessment
                .understood()
                .funding()
                .ifPresent(round -> passed(CheckCode.ROUND_PASSED, "month", stated, round.month()));
        passed(
                CheckCode.HORIZON_PASSED,
                "horizon",
                before.startup().asOf().orElse(record.date()),
                before.startup().budget().horizonMonths());
    }

    /** Without a day of its own, a profile in which nothing changed tells of the day of the decision. */
    private boolean unchanged() {
        return assessment.understood().equals(before.startup());
    }

    private void passed(CheckCode code, String name, LocalDate start, int months) {
        LocalDate end = start.plusMonths(months);
        if (end.isBefore(today) && !end.isBefore(record.date())) {
            watch(Explanation.of(code)
                    .figure(name, (double) months, Unit.MONTHS)
                    .word("date", end.toString()));
        }
    }

    private static boolean stale(LocalDate date, LocalDate day) {
        return date.plusMonths(DecisionChecks.FRESH_MONTHS).isBefore(day);
    }

    /** The file that a provider came from is no news: it has another name with each version. */
    private void makers() {
        if (!before.engine().equals(after.engine())) {
            changed(Outcome.WATCH, CheckCode.ENGINE_CHANGED, before.engine(), after.engine());
        }
        if (!ids(before.providers()).equals(ids(after.providers()))) {
            changed(Outcome.WATCH, CheckCode.PROVIDERS_CHANGED, names(before.providers()), names(after.providers()));
        }
    }

    private void watch(Explanation.Builder because) {
        found.add(new Finding(Outcome.WATCH, because.build()));
    }

    private void changed(Outcome outcome, CheckCode code, String from, String to) {
        found.add(new Finding(
                outcome, Explanation.of(code).word("from", from).word("to", to).build()));
    }

    private static String name(Optional<StrategyId> strategy) {
        return strategy.map(StrategyId::value).orElse(NOTHING);
    }

    private static ImmutableSet<String> ids(List<RecordedProvider> providers) {
        return providers.stream().map(RecordedProvider::id).collect(ImmutableSet.toImmutableSet());
    }

    private static String names(List<RecordedProvider> providers) {
        return providers.isEmpty()
                ? NOTHING
                : providers.stream()
                        .map(provider -> provider.id() + " (" + provider.artifact() + ")")
                        .collect(Collectors.joining(", "));
    }
}
