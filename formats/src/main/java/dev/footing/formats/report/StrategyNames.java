package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.document.Cell;
import dev.footing.formats.sentences.Sentences;
import java.util.Locale;

/**
 * The names of the strategies of an assessment, as tables and as sentences have them; the id in brackets where a reader
 * may have to type it.
 *
 * @param assessment the assessment
 */
record StrategyNames(Assessment assessment) {
    private static final String MIX = "Mix of components";

    /** Its name; its id where it was not proposed. */
    String title(StrategyId id) {
        return id.equals(StrategyId.COMPOSED)
                ? MIX
                : assessment
                        .strategy(id)
                        .map(found -> found.strategy().info().name())
                        .orElse(id.value());
    }

    /** The same with its id in brackets where another strategy has that name, too. */
    String distinct(StrategyId id) {
        return named(id, title(id));
    }

    /** The name within a sentence, with the id where another strategy has that name, too. */
    String distinctText(StrategyId id) {
        return named(id, text(id));
    }

    private String named(StrategyId id, String name) {
        String title = title(id);
        boolean shared = assessment.strategies().stream()
                        .filter(strategy -> title(strategy.id()).equals(title))
                        .count()
                > 1;
        return shared ? name + " (" + id + ")" : name;
    }

    /** Its name in a table. */
    Cell cell(StrategyId id) {
        return new Cell.Name(distinct(id));
    }

    /** Its name within a sentence, such as {@code a hosted platform}. */
    String text(StrategyId id) {
        return Sentences.withArticle(inSentence(title(id)));
    }

    /** The same with its id, such as {@code a hosted platform (paas)}. */
    String withId(StrategyId id) {
        String text = text(id);
        return text.equals(id.value()) ? text : text + " (" + id + ")";
    }

    /** A name that begins with a common word has a small letter within a sentence; one such as AWS keeps its own. */
    private static String inSentence(String name) {
        boolean common = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return common ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
