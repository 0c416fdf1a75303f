package dev.footing.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import java.util.List;

/**
 * Why there is no answer to what stands in the fields.
 *
 * @param items what is wrong, each with the field to which it belongs
 */
record LiveRefusal(ImmutableList<Item> items) {
    /**
     * One thing that is wrong.
     *
     * @param field the id of the field in the page; blank where it belongs to none
     * @param label what the field is called; blank where it belongs to none
     * @param sentence what is wrong, and the way out
     */
    record Item(String field, String label, String sentence) {}

    static LiveRefusal of(List<Problem> problems) {
        return new LiveRefusal(problems.stream()
                .map(problem -> new Item(
                        Inputs.find(problem.where())
                                .map(input -> LiveField.idOf(input.id()))
                                .orElse(""),
                        Inputs.find(problem.where()).map(Input::label).orElse(""),
                        problem.sentence()))
                .collect(ImmutableList.toImmutableList()));
    }
}
