package dev.footing.bills.units;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.bill.BillCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Unit;
import dev.footing.bills.focus.Charge;
import dev.footing.bills.focus.FocusRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what counts of units that stand in several files. Files that share half of the keys of the smaller one or
 * more are restatements, of which one counts; files that share hardly any are parts, of which all count. What lies
 * between is refused, unless it was said which it is. It is mutable and is used by one thread.
 *
 * <p>It is filled in two passes: {@link #seen} for every row, and then, for what {@link #isShared} says,
 * {@link #keyed}.
 */
public final class Overlaps {
    private static final double RESTATED = 0.5;
    private static final double PARTS = 0.05;
    private static final int MOST_UNITS = 10_000;
    private static final int LARGEST_SKETCH = 4_096;
    private static final int SMALLEST_SKETCH = 256;
    private static final int ALL_SKETCHES = 400_000;

    private final Said said;
    private final Map<BillUnit, Map<String, UnitOfFile>> units = new LinkedHashMap<>();
    private final Map<String, Map<BillUnit, KeySketch>> sketches = new HashMap<>();
    private final List<Explanation> notes = new ArrayList<>();
    private final Set<Excluded> excluded = new LinkedHashSet<>();
    private int pairs;

    /** What the caller knows of files that hold the same unit. */
    public enum Said {
        /** Nothing: it is told by the rows, or refused. */
        NOTHING,
        /** One restates the other. */
        RESTATED,
        /** They are parts. */
        PARTS
    }

    /**
     * Starts without a file.
     *
     * @param said what is known of files that hold the same unit
     */
    public Overlaps(Said said) {
        this.said = said;
    }

    /**
     * Takes a row in the first pass.
     *
     * @param file the file, and the entry within
     * @param charge the charge
     * @param row the row that it is
     */
    public void seen(String file, Charge charge, FocusRow row) {
        Map<String, UnitOfFile> files = units.computeIfAbsent(BillUnit.of(charge, row), any -> new LinkedHashMap<>());
        UnitOfFile known = files.get(file);
        if (known == null) {
            if (++pairs > MOST_UNITS) {
                throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                        file,
                        "more than " + MOST_UNITS,
                        "must not make so many billing accounts and months",
                        "Give fewer files at once.")));
            }
            known = new UnitOfFile(file, pairs);
            files.put(file, known);
        }
        known.add(charge, row);
    }

    /** {@return whether some unit stands in several files, so that a second pass is needed} */
    public boolean anyShared() {
        return units.values().stream().anyMatch(files -> files.size() > 1);
    }

    /**
     * Tells whether the second pass needs the rows of a file.
     *
     * @param file the file
     * @return whether one of its units stands in another file
     */
    public boolean isShared(String file) {
        return units.values().stream().anyMatch(files -> files.size() > 1 && files.containsKey(file));
    }

    /**
     * Takes a row in the second pass.
     *
     * @param file the file, and the entry within
     * @param charge the charge
     * @param row the row that it is
     */
    public void keyed(String file, Charge charge, FocusRow row) {
        BillUnit unit = BillUnit.of(charge, row);
        if (units.getOrDefault(unit, Map.of()).size() > 1) {
            sketches.computeIfAbsent(file, any -> new HashMap<>())
                    .computeIfAbsent(unit, any -> new KeySketch(size()))
                    .add(charge, row);
        }
    }

    private int size() {
        long shared = units.values().stream()
                .filter(files -> files.size() > 1)
                .mapToLong(Map::size)
                .sum();
        return (int) Math.max(SMALLEST_SKETCH, Math.min(LARGEST_SKETCH, ALL_SKETCHES / Math.max(1, shared)));
    }

    /**
     * Decides, after the second pass.
     *
     * @throws InvalidProfileException where it cannot be told whether files restate each other or are parts
     */
    public void decide() {
        List<Problem> problems = new ArrayList<>();
        units.forEach((unit, files) -> {
            List<UnitOfFile> kept = new ArrayList<>();
            for (UnitOfFile next : files.values()) {
                place(unit, next, kept, problems);
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
    }

    private void place(BillUnit unit, UnitOfFile next, List<UnitOfFile> kept, List<Problem> problems) {
        List<UnitOfFile> restated = new ArrayList<>();
        for (UnitOfFile before : kept) {
            double shared = shared(unit, before, next);
            switch (relation(before, next, shared)) {
                case RESTATED -> restated.add(before);
                case PARTS -> notes.add(note(BillCode.PARTS_ADDED, "other", unit, before, next, shared));
                case NOTHING -> problems.add(unclear(unit, before, next, shared));
            }
        }
        boolean better = restated.stream().allMatch(next::better);
        if (!better && restated.stream().anyMatch(next::better)) {
            problems.add(unclear(unit, restated.get(0), next, shared(unit, restated.get(0), next)));
            return;
        }
        restated.forEach(before -> {
            UnitOfFile out = better ? before : next;
            UnitOfFile in = better ? next : before;
            excluded.add(new Excluded(out.file(), unit));
            notes.add(note(BillCode.RESTATED, "kept", unit, out, in, shared(unit, before, next)));
        });
        if (better) {
            kept.removeAll(restated);
            kept.add(next);
        }
    }

    private Said relation(UnitOfFile before, UnitOfFile next, double shared) {
        if (said != Said.NOTHING) {
            return said;
        }
        boolean numbered = NumberedParts.are(before.file(), next.file());
        if (before.mostlyNameless() || next.mostlyNameless()) {
            if (shared >= RESTATED) {
                return numbered ? Said.NOTHING : Said.RESTATED;
            }
            return numbered ? Said.PARTS : Said.NOTHING;
        }
        if (shared >= RESTATED) {
            return Said.RESTATED;
        }
        return shared < PARTS ? Said.PARTS : Said.NOTHING;
    }

    private double shared(BillUnit unit, UnitOfFile first, UnitOfFile second) {
        return sketch(first, unit).sharedWith(sketch(second, unit));
    }

    private KeySketch sketch(UnitOfFile file, BillUnit unit) {
        return sketches.getOrDefault(file.file(), Map.of()).getOrDefault(unit, new KeySketch(LARGEST_SKETCH));
    }

    private static Explanation note(
            BillCode code, String role, BillUnit unit, UnitOfFile file, UnitOfFile other, double shared) {
        return Explanation.of(code)
                .word("file", file.file())
                .word(role, other.file())
                .word("period", unit.shown())
                .figure("shared", shared, Unit.SHARE)
                .build();
    }

    private static Problem unclear(BillUnit unit, UnitOfFile before, UnitOfFile next, double shared) {
        boolean nameless = before.mostlyNameless() || next.mostlyNameless();
        return Problem.ofInput(
                before.file() + " and " + next.file(),
                Math.round(shared * 100) + "% of the rows of the smaller are in both"
                        + (nameless ? ", and most usage names no resource, so that rows prove little" : ""),
                "must either restate " + unit.shown() + " or be parts of it",
                "Name one of them, or say --restated where the later one replaces the other, or --parts where both count.");
    }

    /**
     * Tells whether rows of a file count.
     *
     * @param file the file, and the entry within
     * @param charge the charge
     * @param row the row that it is
     * @return whether no other file restates them
     */
    public boolean counts(String file, Charge charge, FocusRow row) {
        return excluded.isEmpty() || !excluded.contains(new Excluded(file, BillUnit.of(charge, row)));
    }

    /** {@return what was decided} */
    public ImmutableList<Explanation> notes() {
        return ImmutableSet.copyOf(notes).asList();
    }

    /** A unit of a file that does not count. */
    private record Excluded(String file, BillUnit unit) {}
}
