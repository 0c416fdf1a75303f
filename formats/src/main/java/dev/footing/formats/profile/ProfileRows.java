package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.formats.json.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Reads startups from the rows of a table, such as a file in CSV: each column is an input, by its id. A cell holds what
 * a profile holds there, words without quotes; a blank one is not stated. The file itself is read by whoever has it.
 *
 * <pre>{@code
 * ProfileRows rows = ProfileRows.of(List.of("/name", "/budget/cash", "/team/engineers", "/team/monthlyCostPerEngineer"));
 * Startup startup = rows.startup(List.of("Example", "2000000", "8", "12500"));
 * }</pre>
 */
public final class ProfileRows {
    private final ImmutableList<Input<?>> columns;

    private ProfileRows(ImmutableList<Input<?>> columns) {
        this.columns = columns;
    }

    /**
     * Takes the line that names the columns.
     *
     * @param columns the id of an input for each column
     * @return a reader of the rows below
     * @throws InvalidProfileException where a column is no input, or is there twice; all are reported at once
     */
    public static ProfileRows of(List<String> columns) {
        Objects.requireNonNull(columns, "columns");
        ImmutableList.Builder<Input<?>> inputs = ImmutableList.builder();
        List<Problem> problems = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String column : columns) {
            Objects.requireNonNull(column, "columns");
            Optional<Input<?>> input = Inputs.find(column);
            if (input.isEmpty()) {
                problems.add(Problem.ofInput(
                        "a column",
                        JsonNode.quoted(column),
                        "must be the id of an input",
                        KnownNames.of(Inputs.ids()).wayOut(column)));
            } else if (seen.contains(column)) {
                problems.add(Problem.ofInput(column, "there twice", "must be one column", "Leave one of them out."));
            }
            input.ifPresent(inputs::add);
            seen.add(column);
        }
        throwIfAny(problems);
        return new ProfileRows(inputs.build());
    }

    /**
     * Reads one row.
     *
     * @param cells one for each column, none of them null: where nothing is stated they are blank
     * @return the startup; nothing is stated of inputs whose cell is blank
     * @throws InvalidProfileException where it is no startup, with everything that is wrong, each by the id of its
     *     input
     */
    public Startup startup(List<String> cells) {
        Objects.requireNonNull(cells, "cells");
        if (cells.size() != columns.size()) {
            throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                    "the number of cells",
                    Integer.toString(cells.size()),
                    "must be " + columns.size() + ", one for each column",
                    "Put a cell with a comma into quotes, and leave a blank one where nothing is stated.")));
        }
        Map<Input<?>, String> stated = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = Objects.requireNonNull(cells.get(i), "cells");
            if (!cell.isBlank()) {
                stated.put(columns.get(i), cell.strip());
            }
        }
        return built(ImmutableMap.copyOf(stated));
    }

    private static Startup built(ImmutableMap<Input<?>, String> stated) {
        List<Problem> problems = new ArrayList<>();
        CurrencyUnit currency = Optional.ofNullable(stated.get(Inputs.CURRENCY))
                .flatMap(code -> CurrencyUnit.registeredCurrencies().stream()
                        .filter(known -> known.getCode().equals(code))
                        .findFirst())
                .orElse(StartupDraft.DEFAULT_CURRENCY);
        StartupDraft draft =
                currency.equals(StartupDraft.DEFAULT_CURRENCY) ? StartupDraft.empty() : StartupDraft.empty(currency);
        stated.forEach((input, text) -> {
            try {
                set(draft, input, currency, text);
            } catch (InvalidProfileException invalid) {
                problems.addAll(invalid.problems());
            } catch (InvalidValueException invalid) {
                problems.add(invalid.problem().at(input.id()));
            }
        });
        Inputs.all().stream()
                .filter(input -> !stated.containsKey(input))
                .filter(input -> input.presence() == Presence.REQUIRED
                        || (input.presence() == Presence.REQUIRED_IN_GROUP
                                && stated.keySet().stream()
                                        .anyMatch(other -> other.group().equals(input.group()))))
                .forEach(input -> problems.add(
                        Problem.ofInput(input.id(), "", "is required", "Give " + input.label() + " in that column.")));
        throwIfAny(problems);
        try {
            return draft.build();
        } catch (InvalidValueException invalid) {
            throw new InvalidProfileException(ImmutableList.of(invalid.problem()));
        }
    }

    private static <T> void set(StartupDraft draft, Input<T> input, CurrencyUnit currency, String text) {
        draft.set(input, InputText.value(input, currency, text));
    }

    private static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
    }
}
