package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.core.backtest.OwnNumber;
import dev.footing.core.backtest.OwnRules;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.Locale;

/**
 * What outcomes moved, for readers.
 *
 * @param own the rules that were fitted
 * @param calibration the calibration before
 * @param policy the policy before
 * @param cases how many cases were read
 * @param refused how many lines were no case
 */
record CalibrateDocument(OwnRules own, Calibration calibration, Policy policy, int cases, long refused) {
    /** The document, of cases of some name. */
    Document document(String name) {
        return Document.of(name, "what outcomes move", numbers(), profiles());
    }

    private Section numbers() {
        ImmutableList<OwnNumber> numbers = own.numbers().stream()
                .filter(number -> number.place() != OwnNumber.Place.PROFILES)
                .collect(ImmutableList.toImmutableList());
        Blocks blocks = new Blocks()
                .paragraph(cases + " cases. Lines that could not be used: " + refused + ". Before: " + calibration.id()
                        + " and " + policy.id() + ".");
        int most = numbers.stream().mapToInt(OwnNumber::cases).max().orElse(0);
        if (most == 0) {
            blocks.paragraph("No case speaks of a number of the rules, so all of them stay as they are.");
        } else if (most < Backtest.FEW) {
            blocks.paragraph("So few cases tell little, and the numbers stay near what they were.");
        }
        return blocks.add(table("Number", numbers)).section("numbers", "Numbers of the rules");
    }

    private Section profiles() {
        ImmutableList<OwnNumber> numbers = own.numbers().stream()
                .filter(number -> number.place() == OwnNumber.Place.PROFILES && number.seen())
                .collect(ImmutableList.toImmutableList());
        return numbers.isEmpty()
                ? Section.of("profiles", "Numbers of profiles")
                : new Blocks()
                        .paragraph(
                                "Growth and burn are numbers of each profile and in no rules, so nothing is written of"
                                        + " them. As a factor of what was forecast they came out as follows; multiply what"
                                        + " profiles state where the same people state it.")
                        .add(table("Factor on", numbers))
                        .section("profiles", "Numbers of profiles");
    }

    private static Block table(String what, ImmutableList<OwnNumber> numbers) {
        return TableLayout.<OwnNumber>captioned(what)
                .names(what, OwnNumber::name)
                .phrases("Where", number -> number.place().id())
                .phrases("Before", number -> text(number.was()))
                .phrases("Now", number -> number.seen() ? text(number.value()) : "as before")
                .phrases("Standard error", number -> text(number.error()))
                .numbers("Cases", OwnNumber::cases)
                .shares("Their weight", OwnNumber::weight)
                .explain("Their weight", "how much the cases count beside what was believed before")
                .block(numbers);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.3g", number);
    }
}
