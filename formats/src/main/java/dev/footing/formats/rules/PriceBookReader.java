package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.PriceBook;

/**
 * Reads price books. Either everything in a document is understood, or it is refused with all that is wrong with it,
 * each with its JSON pointer and line. Amounts are in US dollars, as those of the strategies are.
 *
 * <pre>{@code
 * PriceBook prices = PriceBookReader.standard().read(Path.of("prices.json"));
 * }</pre>
 */
public final class PriceBookReader extends RulesReader<PriceBook> {
    /** The schema of the price books that this reads. */
    public static final String SCHEMA = "footing/prices/1";

    static final String PRICES = "prices";

    private PriceBookReader() {
        super(ImmutableList.of());
    }

    /** {@return a reader of price books} */
    public static PriceBookReader standard() {
        return new PriceBookReader();
    }

    @Override
    PriceBook read(RulesFile file, ImmutableList<PriceBook> shipped) {
        file.plainHeader(SCHEMA, ImmutableList.of(PRICES));
        PriceBook.Builder book = PriceBook.builder().id(file.id());
        if (file.root().member(PRICES).isEmpty()) {
            file.checks().missing(file.root(), "/" + PRICES, "Give a list of prices, each with its evidence.");
        }
        new StrategyOverrideReader(file, PRICES).read(price -> book.addPrices(PriceBook.checked(price)));
        return file.build(book::build);
    }
}
