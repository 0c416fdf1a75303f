package dev.footing.formats.document;

import dev.footing.formats.sentences.Words;
import org.joda.money.BigMoneyProvider;

/** Texts of cells where there is little room. */
final class CellText {
    private CellText() {}

    static String months(String number, Brevity brevity) {
        return number + (brevity == Brevity.SHORT ? " mo" : number.equals("1") ? " month" : " months");
    }

    static String brief(BigMoneyProvider amount, Brevity brevity, String full) {
        return switch (brevity) {
            case FULL -> full;
            case THOUSANDS, SHORT -> Words.thousands(amount);
            case MILLIONS -> Words.millions(amount);
            case WHOLE_MILLIONS -> Words.millions(amount, 0);
        };
    }
}
