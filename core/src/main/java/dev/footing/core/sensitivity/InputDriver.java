package dev.footing.core.sensitivity;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.StartupDraft;
import java.util.Optional;

/**
 * A numeric input of the table. Of an uncertain one the likely value moves, and its shape stays.
 *
 * @param <T> the type of its value
 */
final class InputDriver<T> implements SensitivityDriver {
    private final SensitivityQuestion question;
    private final Input<T> input;
    private final Range range;
    private final T stated;
    private final StartupDraft draft;

    private InputDriver(SensitivityQuestion question, Input<T> input, Range range, T stated) {
        this.question = question;
        this.input = input;
        this.range = range;
        this.stated = stated;
        this.draft = StartupDraft.of(question.startup());
    }

    /** The driver of an input; empty where it is not numeric or has no value. */
    static <T> Optional<InputDriver<T>> of(SensitivityQuestion question, Input<T> input) {
        return input.range()
                .flatMap(range ->
                        input.get(question.startup()).map(value -> new InputDriver<>(question, input, range, value)));
    }

    @Override
    public String id() {
        return input.id();
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public boolean whole() {
        return input.kind() == Form.Kind.WHOLE;
    }

    @Override
    public double value() {
        return ShiftedNumbers.likely(stated);
    }

    @Override
    public Object stated() {
        return stated;
    }

    @Override
    public ChangedQuestion at(double value) {
        set(draft, value);
        return new ChangedQuestion(question.startup(draft), question.rules(), 0);
    }

    /** Sets the input in a draft, beside others. */
    void set(StartupDraft into, double value) {
        into.set(input, input.type().cast(ShiftedNumbers.to(stated, value, range)));
        if (input == Inputs.CURRENT_BILL && value() > 0) {
            BillParts.scale(into, question.startup(), value / value());
        }
    }

    @Override
    public Evidence evidence() {
        return question.startup().evidenceOf(input);
    }

    @Override
    public boolean answered() {
        return question.startup().states(input);
    }
}
