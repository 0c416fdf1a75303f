package dev.footing.formats.evidence;

import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;

/** What a figure of a calculation is. */
public enum FigureKind implements Identified {
    /** Counted in a data set that is published. */
    MEASURED(Grade.MEASURED),
    /** Stated in a source that anybody can look up. */
    PUBLISHED(Grade.PUBLISHED),
    /** Told by one named firm or few. */
    REPORTED(Grade.REPORTED),
    /** Remembered, and not looked up; counts as assumed. */
    MEMORY(Grade.ASSUMED),
    /** A term that is judged; counts as assumed. */
    JUDGEMENT(Grade.ASSUMED),
    /** True by definition, such as the months of a year. */
    DEFINITION(Grade.MEASURED),
    /** Another number of the ledger, which its source names with its part; counts as that number does. */
    NUMBER(Grade.MEASURED);

    private final Grade grade;

    FigureKind(Grade grade) {
        this.grade = grade;
    }

    /** {@return how firmly such a figure stands; of another number that number's own grade counts} */
    public Grade grade() {
        return grade;
    }

    /** {@return whether it is judged or remembered} */
    public boolean assumed() {
        return grade == Grade.ASSUMED;
    }
}
