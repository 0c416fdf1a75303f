package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
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
                : assessment.strategy(id).map(StrategyNames::title).orElse(id.value());
    }

    /** The name of a strategy that was proposed. */
    static String title(StrategyAssessment strategy) {
        return strategy.id().equals(StrategyId.COMPOSED)
                ? MIX
                : strategy.strategy().info().name();
    }

    /** Its id for those who type, with its name for those who read. */
    Cell cell(StrategyId id) {
        return new Cell.Titled(id.value(), title(id));
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
