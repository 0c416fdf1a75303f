package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.difference.Change;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.whatif.Pair;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;

/** A what-if: the verdict before and after, which supposition moved it, and what moved of each strategy. */
public final class WhatIfDocument {
    private final WhatIf answer;

    /**
     * Creates it.
     *
     * @param answer the what-if
     */
    public WhatIfDocument(WhatIf answer) {
        this.answer = answer;
    }

    /** {@return the document} */
    public Document document() {
        WhatIfTables tables = new WhatIfTables(answer);
        return Document.of(
                answer.before().understood().name(),
                "what if",
                Section.quiet("changes", "What changes", Block.items(changes())),
                verdict(),
                Section.quiet("alone", "Each change alone", alone()),
                tables.objectives(),
                tables.parts(),
                tables.prospects(),
                Section.quiet("effects", "Rules, diagnosis and actions", new WhatIfEffects(answer).blocks()),
                basis());
    }

    private Stream<String> changes() {
        Set<String> supposed = answer.supposed().stream()
                .map(supposition -> supposition.input().id())
                .collect(ImmutableSet.toImmutableSet());
        Set<String> changed = answer.changes().stream().map(Change::path).collect(ImmutableSet.toImmutableSet());
        return Stream.concat(
                answer.changes().stream()
                        .map(change -> change.path() + ": " + DifferenceDocument.transition(change)
                                + (supposed.contains(change.path()) ? "" : " (follows)")),
                answer.supposed().stream()
                        .filter(supposition ->
                                !changed.contains(supposition.input().id()))
                        .map(supposition -> supposition(supposition) + ", as stated"));
    }

    private static String supposition(Supposition<?> supposed) {
        return supposed.input().id() + "="
                + DifferenceDocument.value(supposed.change().to());
    }

    private Section verdict() {
        Verdict before = answer.before().verdict();
        Verdict after = answer.after().verdict();
        String was = new VerdictHeadline(answer.before()).text();
        String is = new VerdictHeadline(answer.after()).text();
        List<Optional<StrategyId>> ahead = List.of(before.strategy(), after.strategy());
        Stream<String> lasting = answer.strategies().stream()
                .map(StrategyChange::strategy)
                .filter(strategy ->
                        !before.strategy().equals(after.strategy()) && ahead.contains(Optional.of(strategy)))
                .flatMap(strategy -> lasting(strategy).stream());
        return new Blocks()
                .paragraph("As stated: " + was)
                .paragraph("As supposed: " + (was.equals(is) ? "the same." : is))
                .items(Stream.of(
                                chances("as stated", before),
                                chances("as supposed", after),
                                lasting,
                                answer.pair().map(this::lead).stream())
                        .flatMap(items -> items))
                .quiet("verdict", "The verdict");
    }

    private static Stream<String> chances(String which, Verdict verdict) {
        return verdict.chances().stream().map(chances -> "Chances " + which + ": " + ChanceWords.of(chances) + ".");
    }

    /**
     * Why a strategy that was or is ahead may win now and could not, or the other way: how often cash lasts with it.
     */
    private Optional<String> lasting(StrategyId strategy) {
        StrategyAssessment before = answer.before().strategy(strategy).orElseThrow();
        StrategyAssessment after = answer.after().strategy(strategy).orElseThrow();
        boolean barred = !before.vetoes().isEmpty() || !after.vetoes().isEmpty();
        if (barred || before.feasible() == after.feasible()) {
            return Optional.empty();
        }
        return Optional.of(Sentences.capitalized(name(strategy))
                + (after.feasible() ? " may win only as supposed" : " may win only as stated")
                + ", as cash lasts often enough with it there: "
                + new StrategyFigures(before).runway().text() + " as stated, "
                + new StrategyFigures(after).runway().text() + " as supposed"
                + trials(before, after) + ".");
    }

    private static String trials(StrategyAssessment before, StrategyAssessment after) {
        return before.simulation()
                .flatMap(was -> after.simulation()
                        .map(is -> ", in " + Rounded.percent(was.lasts().probability()) + " and "
                                + Rounded.percent(is.lasts().probability()) + " of trials up to where it is needed"))
                .orElse("");
    }

    private String lead(Pair pair) {
        return answer.lead()
                .map(lead -> "The lead of " + name(pair.first()) + " over " + name(pair.second()) + " goes from "
                        + gap(answer.before(), pair, lead) + " to " + gap(answer.after(), pair, lead)
                        + ": " + change(lead).text() + ".")
                .orElseGet(() -> noLead(pair));
    }

    private String noLead(Pair pair) {
        List<String> gone = Stream.of(pair.first(), pair.second())
                .filter(id -> answer.after().strategy(id).isEmpty())
                .map(this::name)
                .toList();
        return gone.isEmpty()
                ? "Nothing is known of the lead of " + name(pair.first()) + " over " + name(pair.second()) + "."
                : Sentences.capitalized(String.join(" and ", gone)) + (gone.size() == 1 ? " is" : " are")
                        + " no longer proposed, so there is no lead.";
    }

    private String name(StrategyId id) {
        boolean proposed = answer.after().strategy(id).isPresent();
        return new StrategyNames(proposed ? answer.after() : answer.before()).distinctText(id);
    }

    /** With no more digits than the error of its change leaves it. */
    private static String gap(Assessment assessment, Pair pair, MoneyChange lead) {
        Money gap = objective(assessment, pair.first()).minus(objective(assessment, pair.second()));
        return Rounded.money(gap, lead.error().orElse(Money.zero(gap.getCurrencyUnit())));
    }

    private static Money objective(Assessment assessment, StrategyId strategy) {
        return assessment.strategy(strategy).orElseThrow().objective().total();
    }

    private ImmutableList<Block> alone() {
        if (answer.supposed().size() < 2) {
            return ImmutableList.of();
        }
        Stream<Moved> each = answer.supposed().stream().map(this::moved);
        Moved together = new Moved("all together", answer.lead(), answer.after().verdict());
        return ImmutableList.of(TableLayout.<Moved>cornered("Each alone")
                .names("Supposed", Moved::supposed)
                .figures("Moves the lead by", Moved::lead)
                .phrases("Verdict", Moved::verdict)
                .block(Stream.concat(each, Stream.of(together)).toList()));
    }

    private Moved moved(Supposition<?> supposed) {
        String supposition = supposition(supposed);
        return answer.alone().stream()
                .filter(single -> single.supposed().equals(supposed))
                .findFirst()
                .map(single -> new Moved(supposition, single.lead(), single.verdict()))
                .orElseGet(() -> new Moved(supposition, new Cell.Absent("-"), "only together with the others"));
    }

    private static Cell change(MoneyChange change) {
        String text = change.error()
                .filter(error -> !error.isZero())
                .map(error -> Rounded.withError(change.mean(), error))
                .orElseGet(() -> Words.money(change.mean()));
        return new Cell.Signed(
                new Cell.Written(Amounts.toDouble(change.mean()), text),
                change.mean().isPositive());
    }

    private Section basis() {
        Blocks blocks = new Blocks()
                .paragraph(
                        "Work, platform and other costs that grow count as negative. Runway: the median, in months.");
        answer.before()
                .provenance()
                .trials()
                .ifPresent(trials -> blocks.paragraph("Both answers rest on the same "
                        + Words.trials(Words.number(trials)) + "; +- is the standard error of what moves, "
                        + (trials < SimulatedOutcome.FEWEST_RANDOMISED ? "at most." : "paired trial by trial.")));
        return blocks.quiet("basis", "What it rests on");
    }

    /** What a supposition moves by itself, or all of them together. */
    private record Moved(String supposed, Cell lead, String verdict) {
        Moved(String supposed, Optional<MoneyChange> lead, Verdict verdict) {
            this(supposed, Cell.of(lead, WhatIfDocument::change, "none"), brief(verdict));
        }

        private static String brief(Verdict verdict) {
            return (verdict.kind().id() + " " + VerdictHeadline.ahead(verdict)).stripTrailing();
        }
    }
}
