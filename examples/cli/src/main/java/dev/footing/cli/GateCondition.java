package dev.footing.cli;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Share;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Gate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gate as it is written on the command line: a direction, {@code >=} and the least chance. */
final class GateCondition {
    private static final String OPTION = "--gate";
    private static final Pattern FORM = Pattern.compile("(?<direction>.*?)>=(?<chance>.*)");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,15})?|\\.[0-9]{1,15}");

    private GateCondition() {}

    static Gate parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw new InvalidValueException(
                    OPTION,
                    '"' + written + '"',
                    "must be a direction, >= and the least chance",
                    "Write for example --gate 'stay>=0.6', with the quotes: without them a shell takes > for a file.");
        }
        return new Gate(
                direction(form.group("direction").strip()),
                chance(form.group("chance").strip()));
    }

    private static Direction direction(String id) {
        if (!Identified.ids(Direction.class).contains(id)) {
            throw KnownNames.of(Identified.ids(Direction.class)).refusal(OPTION, id, "must begin with a direction");
        }
        return Identified.of(Direction.class, id);
    }

    private static Share chance(String written) {
        if (DECIMAL.matcher(written).matches()) {
            double chance = Double.parseDouble(written);
            if (chance <= 1) {
                return Share.of(chance);
            }
        }
        throw new InvalidValueException(
                OPTION, '"' + written + '"', "must end with a chance from 0 to 1", "Write 0.6 for a chance of 60%.");
    }
}
