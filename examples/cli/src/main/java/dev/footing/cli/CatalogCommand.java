package dev.footing.cli;

import dev.footing.cli.catalog.Catalog;
import dev.footing.cli.catalog.CatalogEntry;
import dev.footing.core.discovery.Discovery;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code footing catalog [ID]}. */
@Command(
        name = "catalog",
        description =
                "Lists what was taken up from the founding article: what it means, where it stands, how firmly, and"
                        + " which rule reads it.")
final class CatalogCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "Shows everything about this entry.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private FormatOptions printing;

    @Override
    public Integer call() {
        printing.check();
        Catalog catalog = Catalog.of(Discovery.installed(CatalogCommand.class.getClassLoader()));
        List<CatalogEntry> entries = id.map(catalog::find).orElse(catalog.entries());
        printing.write(
                style -> id.isPresent() ? new CatalogText(style).each(entries) : new CatalogText(style).table(entries),
                new CatalogJson(entries)::text);
        return Main.DONE;
    }
}
