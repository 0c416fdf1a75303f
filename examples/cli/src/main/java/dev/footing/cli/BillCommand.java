package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.bill.Bill;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.bills.BillReader;
import dev.footing.bills.mapping.ServiceMapping;
import dev.footing.bills.profile.BilledInputs;
import dev.footing.bills.profile.MergedProfile;
import dev.footing.bills.profile.PlannedBill;
import dev.footing.bills.profile.ProfileFragment;
import dev.footing.bills.profile.ProfileText;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.csv.CsvWriter;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.report.BillDocument;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.TextRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.joda.money.CurrencyUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing bill FILE...}. */
@Command(
        name = "bill",
        description = "Reads what a provider bills, as a FOCUS export, and says what a profile gets of it: CSV or JSON"
                + " lines, as they are, in gzip or zip, or folders of them. In its place, an estimate is read: what"
                + " Infracost says of a plan (JSON), or OpenCost of clusters (JSON or CSV). Without --format the part of a profile goes"
                + " to standard output and a table to standard error. Accounts, resources and tags never leave; sums by"
                + " month, component and service do.")
final class BillCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of the export, or folders with them.")
    private List<Path> files = List.of();

    @Option(
            names = "--into",
            paramLabel = "PROFILE",
            description = "Fills this profile in and says what changed. What stands there and is firmer or newer is not"
                    + " replaced, unless with --force.")
    private Optional<Path> into = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Output format of the whole bill: ${COMPLETION-CANDIDATES}.")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day up to which the bill is known. Default: the day on which its latest charge ends.")
    private Optional<String> day = Optional.empty();

    @Option(
            names = ExchangeRateOption.NAME,
            paramLabel = "CODE=RATE@YYYY-MM-DD",
            description =
                    "What one unit of another currency is worth in US dollars, and on which day, where the bill or"
                            + " the profile is in one. May be given several times.")
    private List<String> rates = List.of();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency in which the bill is told. Default: that of the bill, or of the profile.")
    private Optional<String> currency = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Rules of your own from services to components, which are tried before those that ship.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--strategy",
            paramLabel = "ID",
            description = "Of what Infracost says of a plan: the strategy that is planned, whose bill it replaces."
                    + " Without --into, what a policy takes for it goes to standard output. Default: the strategy that"
                    + " the startup is on.")
    private Optional<String> strategy = Optional.empty();

    @Option(names = "--restated", description = "Of files with the same month, the later one replaces the other.")
    private boolean restated;

    @Option(names = "--parts", description = "Of files with the same month, all count.")
    private boolean parts;

    @Option(
            names = "--growth-from-bill",
            description = "Also fills in the growth of users, taken to be that of the bill.")
    private boolean growth;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    /** The formats of a whole bill. */
    enum Format {
        /** For readers. */
        text,
        /** For programs. */
        json,
        /** A table, a row for each month. */
        csv
    }

    @Override
    public Integer call() {
        if (restated && parts) {
            throw new UsageException("--restated and --parts exclude each other: give the one that holds.");
        }
        if (format.isPresent()) {
            output.check(format.get(), spec);
        } else {
            output.check();
        }
        files.forEach(file -> InputFile.checked("FILE", file, "Name the files of the export."));
        Optional<Startup> profile = into.map(file ->
                InputFile.oneOf(file).locating(() -> ProfileReader.read(file).startup()));
        BillReader reader = reader();
        if (profile.isPresent() && currency.isEmpty()) {
            reader = reader.in(profile.get().budget().currency());
        }
        Bill bill = reader.read(files);
        BilledInputs billed = growth ? BilledInputs.withGrowthOfUsers(bill) : BilledInputs.of(bill);
        if (profile.isPresent()) {
            merge(into.orElseThrow(), profile.get(), bill, billed);
        } else {
            tell(bill, billed);
        }
        return Main.DONE;
    }

    private BillReader reader() {
        BillReader reader = BillReader.standard();
        if (!rates.isEmpty()) {
            ImmutableList<ExchangeRate> all =
                    rates.stream().map(ExchangeRateOption::rate).collect(ImmutableList.toImmutableList());
            reader = reader.at(all);
        }
        if (mapping.isPresent()) {
            reader = reader.by(ServiceMapping.standard()
                    .with(InputFile.checked("--mapping", mapping.get(), "Name a file with rules.")));
        }
        if (currency.isPresent()) {
            reader = reader.in(code(currency.get()));
        }
        if (day.isPresent()) {
            reader = reader.asOf(DateOption.parse("--as-of", day.get()));
        }
        if (strategy.isPresent()) {
            reader = reader.planOf(planned(strategy.get()));
        }
        if (restated) {
            return reader.restated();
        }
        return parts ? reader.parts() : reader;
    }

    /** A strategy that ships, or one in the namespace of a plugin, which need not be installed here. */
    private static StrategyId planned(String given) {
        ImmutableList<String> known = Discovery.installed().providers().stream()
                .flatMap(found -> found.info().strategies().stream())
                .map(strategy -> strategy.id().value())
                .collect(ImmutableList.toImmutableList());
        if (known.contains(given) || given.contains(".")) {
            return StrategyId.of(given);
        }
        throw KnownNames.of(known).refusal("--strategy", given, "must be a strategy that ships, or a plugin's");
    }

    private static CurrencyUnit code(String given) {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(known -> known.getCode().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> KnownNames.of(CurrencyUnit.registeredCurrencies().stream()
                                .map(CurrencyUnit::getCode)
                                .toList())
                        .refusal("--currency", given, "must be the ISO code of a currency"));
    }

    private void tell(Bill bill, BilledInputs billed) {
        PrintWriter out = spec.commandLine().getOut();
        if (format.isPresent()) {
            output.write(out, written(format.get(), bill));
            return;
        }
        if (bill.strategy().isPresent()) {
            PrintWriter table = spec.commandLine().getErr();
            table.print(TextRenderer.render(BillDocument.of(bill), PageStyle.PLAIN));
            table.flush();
            output.write(out, PlannedBill.partOfPolicy(bill));
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.print(TextRenderer.render(BillDocument.of(bill), PageStyle.PLAIN));
        billed.withoutSourcing()
                .forEach(component -> err.println("Left out: what " + component.id()
                        + " costs, as the bill does not say how it is got; state its sourcing in the profile."));
        err.flush();
        output.write(out, ProfileFragment.of(billed));
    }

    private String written(Format wanted, Bill bill) {
        return switch (wanted) {
            case text -> TextRenderer.render(BillDocument.of(bill), output.style());
            case json -> ResultWriter.write(bill);
            case csv -> CsvWriter.months(bill);
        };
    }

    private void merge(Path file, Startup before, Bill bill, BilledInputs billed) {
        if (billed.inputs().isEmpty()) {
            throw new InvalidValueException(
                    "The bill",
                    "known up to " + bill.asOf(),
                    "must have a complete month to fill a profile in",
                    "Export a whole month, and look at it with footing bill FILE --format text.");
        }
        MergedProfile merged = billed.mergedInto(before, output.forced());
        boolean yaml = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
        ProfileText text =
                yaml ? ProfileText.yaml(read(file), before, merged.startup()) : ProfileText.json(merged.startup());
        new OutputFile(file, true).write(text.text());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter told = format.isPresent() ? spec.commandLine().getErr() : out;
        told.println(
                "Filled " + file + " in from the bill of " + bill.lastComplete().orElseThrow() + ":");
        merged.changes().forEach(change -> told.println("  " + change));
        if (!text.remarksKept()) {
            told.println("It was written anew in JSON, which is YAML as well; its remarks are gone.");
        }
        told.flush();
        format.ifPresent(wanted -> output.write(out, written(wanted, bill)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UsageException(file + " cannot be read any more: " + fault.getMessage() + ".");
        }
    }
}
