package dev.footing.cli;

import dev.footing.api.catalog.CatalogEntry;
import dev.footing.cli.replay.Replay;
import dev.footing.core.catalog.Catalog;
import dev.footing.core.claims.PublishedClaim;
import dev.footing.core.claims.PublishedClaims;
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
    @Parameters(paramLabel = "ID", arity = "0..1", description = "Tells everything about this one.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private Printing printing;

    @SuppressWarnings("NullAway.Init")
    CatalogCommand() {}

    @Override
    public Integer call() {
        printing.check();
        Catalog catalog = Catalog.shipped().with(Replay.entries());
        List<CatalogEntry> entries = id.map(catalog::find).orElse(catalog.entries());
        List<PublishedClaim> claims = PublishedClaims.of(Discovery.installed(CatalogCommand.class.getClassLoader()));
        printing.write(
                style -> id.isPresent() ? CatalogText.each(entries, claims, style) : CatalogText.table(entries, style),
                () -> CatalogJson.of(entries, claims));
        return Main.DONE;
    }
}
